package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.zip.CRC32;

/** A stretch of a file, equal to any other of the same bytes. */
final class Slice {
  private final byte[] file;
  private final int start;
  private final int end;
  private final int hash;

  /**
   * @param file the file, in UTF-8; nobody changes it
   */
  Slice(byte[] file, int start, int end) {
    this.file = file;
    this.start = start;
    this.end = end;
    // A checksum is what processors make of thousands of bytes at once.
    CRC32 checksum = new CRC32();
    checksum.update(file, start, end - start);
    hash = (int) checksum.getValue();
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Slice slice
        && hash == slice.hash
        && Arrays.equals(file, start, end, slice.file, slice.start, slice.end);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return new String(file, start, end - start, UTF_8);
  }
}
