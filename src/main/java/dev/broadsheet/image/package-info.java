/**
 * Pictures as files: what they are, without what they tell of their makers, and in the sizes that
 * pages need.
 */
@NullMarked
package dev.broadsheet.image;

import org.jspecify.annotations.NullMarked;
