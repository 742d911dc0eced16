/**
 * What an editor may ask the networks for, once and by hand: the words of a post or the name of a
 * film, written as the Markdown that an article keeps. No build comes here.
 */
@NullMarked
package dev.broadsheet.lookup;

import org.jspecify.annotations.NullMarked;
