/** The beginning of things: the files of a new site, and the file of a new article. */
@NullMarked
package dev.broadsheet.starter;

import org.jspecify.annotations.NullMarked;
