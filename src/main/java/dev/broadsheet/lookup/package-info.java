/**
 * What an editor may ask others for, by hand: the words of a post or the name of a film, once,
 * written as the Markdown that an article keeps, and whether links still lead somewhere. No build
 * comes here.
 */
@NullMarked
package dev.broadsheet.lookup;

import org.jspecify.annotations.NullMarked;
