package dev.broadsheet.cache;

import org.jspecify.annotations.Nullable;

/**
 * Writes the values of a type and reads them back.
 *
 * @param <T> the type
 */
interface Codec<T> {

  /** Writes a value, which may be null. */
  void write(@Nullable T value, ByteWriter out);

  /** Returns the value that was written, or one that is equal to it. */
  @Nullable T read(ByteReader in);
}
