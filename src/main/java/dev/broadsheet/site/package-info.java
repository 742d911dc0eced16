/** The site as readers know it: articles, sections, tags, authors and their addresses. */
@NullMarked
package dev.broadsheet.site;

import org.jspecify.annotations.NullMarked;
