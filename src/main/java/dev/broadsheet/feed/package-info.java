/** Feeds and site maps: the site for machines that read it. */
@NullMarked
package dev.broadsheet.feed;

import org.jspecify.annotations.NullMarked;
