package dev.broadsheet.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes under construction: small numbers take one byte, texts are in UTF-8. */
final class ByteWriter {
  private final String file;
  private byte[] bytes = new byte[512];
  private int length;

  ByteWriter() {
    this("");
  }

  /**
   * @param file the file that the bytes are about, as messages name it
   */
  ByteWriter(String file) {
    this.file = file;
  }

  /** Returns the file that the bytes are about. */
  String file() {
    return file;
  }

  void writeByte(int value) {
    room(1);
    bytes[length++] = (byte) value;
  }

  /** Writes a number in groups of seven bits, the lowest first (LEB128); negative ones take ten. */
  void writeLong(long value) {
    room(10);
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  void writeText(@Nullable String text) {
    if (text == null) {
      writeLong(0);
      return;
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    writeLong(utf8.length + 1L);
    writeBytes(utf8);
  }

  /** Writes a number in four bytes, the highest first. */
  void writeFixed(int value) {
    room(4);
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes[length++] = (byte) (value >> shift);
    }
  }

  void writeBytes(byte[] more) {
    writeBytes(more, 0, more.length);
  }

  void writeBytes(byte[] more, int start, int count) {
    room(count);
    System.arraycopy(more, start, bytes, length, count);
    length += count;
  }

  /** Returns the CRC-32C of all bytes so far. */
  int crc32c() {
    return Checksum.crc32c(bytes, length);
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }
}
