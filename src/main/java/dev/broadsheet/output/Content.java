package dev.broadsheet.output;

import java.io.IOException;
import java.nio.file.Path;

/** What is in a file of the site. It may lie on a disk, so that not all of a site is in memory. */
public interface Content {

  /** Returns how long it is, in bytes. */
  long length();

  /** Returns the whole of it; nobody changes it. */
  byte[] bytes();

  /** Returns whether a file, which is of the same length, holds it already. */
  boolean isIn(Path file) throws IOException;

  /** Puts it into a file that isn't there yet. It need not be there for a second time. */
  void moveTo(Path file) throws IOException;

  /** Returns a content that is in memory. */
  static Content of(byte[] bytes) {
    return new Bytes(bytes);
  }
}
