/**
 * Moving in: the articles of a site that another tool made, read as that tool reads them and
 * written as an editor of Broadsheet would have. No build comes here.
 */
@NullMarked
package dev.broadsheet.migration;

import org.jspecify.annotations.NullMarked;
