/** Files that are published as they are: pictures, style sheets, documents. */
@NullMarked
package dev.broadsheet.asset;

import org.jspecify.annotations.NullMarked;
