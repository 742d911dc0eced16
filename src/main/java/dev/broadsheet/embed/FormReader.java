package dev.broadsheet.embed;

import org.jspecify.annotations.Nullable;

/**
 * Reads one form in which people paste.
 *
 * @param <P> the kind of block that the form is found in
 */
@FunctionalInterface
interface FormReader<P extends Pasted> {

  /** Returns what a block holds, or null if it is not of this form for sure. */
  @Nullable Recognised read(P pasted);
}
