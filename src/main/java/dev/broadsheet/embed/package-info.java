/**
 * Things quoted from elsewhere: what an editor pasted in, a quoted post or a card out. Each form in
 * which people paste has a reader of its own.
 */
@NullMarked
package dev.broadsheet.embed;

import org.jspecify.annotations.NullMarked;
