package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A stretch of a file in UTF-8, equal to any other of the same bytes.
 *
 * @param file the file; nobody changes it
 */
@SuppressWarnings("ArrayRecordComponent") // Files are not copied to guard their bytes.
record Slice(byte[] file, int start, int end) {
  static final Slice EMPTY = whole(new byte[0]);

  /** Returns all of a file. */
  static Slice whole(byte[] file) {
    return new Slice(file, 0, file.length);
  }

  int length() {
    return end - start;
  }

  /** Returns whether the same bytes stand in another file from an offset on. */
  boolean standsIn(byte[] other, int from) {
    int to = from + length();
    return to <= other.length && Arrays.equals(file, start, end, other, from, to);
  }

  @Override
  public int hashCode() {
    // A checksum is what processors make of thousands of bytes at once.
    CRC32 checksum = new CRC32();
    checksum.update(file, start, end - start);
    return (int) checksum.getValue();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Slice slice
        && length() == slice.length()
        && standsIn(slice.file, slice.start);
  }

  /** Returns the bytes by themselves. */
  byte[] bytes() {
    return Arrays.copyOfRange(file, start, end);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return new String(file, start, end - start, UTF_8);
  }
}
