/** The index that readers search: small files, of which a query needs a few. */
@NullMarked
package dev.broadsheet.search;

import org.jspecify.annotations.NullMarked;
