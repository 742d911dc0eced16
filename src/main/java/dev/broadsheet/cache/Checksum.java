package dev.broadsheet.cache;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells contents of one length apart: two independent sums of 32 bits, for which processors have
 * instructions. They guard against change and damage, not against who means to deceive: he would
 * have to write both contents, and would see the first.
 *
 * @param crc32 the sum of zip files
 * @param crc32c that of iSCSI (RFC 3720)
 */
record Checksum(int crc32, int crc32c) {

  static Checksum of(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return new Checksum((int) sum.getValue(), crc32c(bytes));
  }

  static int crc32c(byte[] bytes) {
    return crc32c(bytes, bytes.length);
  }

  /** Returns the sum of the first bytes. */
  static int crc32c(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return (int) sum.getValue();
  }
}
