/** All files of the site, before anything is written. */
@NullMarked
package dev.broadsheet.output;

import org.jspecify.annotations.NullMarked;
