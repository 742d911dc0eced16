/** The site's settings, as {@code site.yml} and the command line give them. */
@NullMarked
package dev.broadsheet.config;

import org.jspecify.annotations.NullMarked;
