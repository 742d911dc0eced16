/** Markdown in, {@link dev.broadsheet.document.ParsedDocument} out; the sole owner of Flexmark. */
@NullMarked
package dev.broadsheet.document;

import org.jspecify.annotations.NullMarked;
