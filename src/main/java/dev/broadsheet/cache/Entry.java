package dev.broadsheet.cache;

/**
 * Where something lies in an {@link EntryFile}.
 *
 * @param offset where it begins, in bytes
 * @param length how long it is, in bytes
 * @param checksum its CRC-32C
 */
record Entry(long offset, int length, int checksum) {}
