package dev.broadsheet.cache;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link ByteWriter} wrote. */
final class ByteReader {
  private final byte[] bytes;
  private final String file;
  private int at;

  ByteReader(byte[] bytes) {
    this(bytes, 0, "");
  }

  /**
   * @param start where to begin
   * @param file the file that the bytes are about, as messages name it
   */
  ByteReader(byte[] bytes, int start, String file) {
    this.bytes = bytes;
    this.at = start;
    this.file = file;
  }

  /** Returns the file that the bytes are about. */
  String file() {
    return file;
  }

  int readByte() {
    return bytes[at++] & 0xff;
  }

  long readLong() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte group = bytes[at++];
      value |= (group & 0x7fL) << shift;
      if (group >= 0) {
        return value;
      }
    }
  }

  int readInt() {
    return (int) readLong();
  }

  int readFixed() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      value = value << 8 | readByte();
    }
    return value;
  }

  @Nullable String readText() {
    int length = readInt() - 1;
    if (length < 0) {
      return null;
    }
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  /** Returns a text that can't be null. */
  String readString() {
    return Objects.requireNonNull(readText());
  }

  /** Returns all bytes, those that were read too. */
  byte[] bytes() {
    return bytes;
  }

  /** Returns where the next read begins. */
  int at() {
    return at;
  }

  void skip(int length) {
    at += length;
  }
}
