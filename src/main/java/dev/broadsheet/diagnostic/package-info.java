/** What is wrong with a site's sources, and where: problems are values, gathered and printed. */
@NullMarked
package dev.broadsheet.diagnostic;

import org.jspecify.annotations.NullMarked;
