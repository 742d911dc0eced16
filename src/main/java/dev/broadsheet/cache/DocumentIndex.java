package dev.broadsheet.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which documents were kept, in one file that is replaced as a whole. */
final class DocumentIndex {
  private static final String NAME = "documents.index";
  private static final int CHECKSUM = 4;

  private final Path file;
  private final String key;
  private final Map<String, Kept> kept;

  private DocumentIndex(Path file, String key, Map<String, Kept> kept) {
    this.file = file;
    this.key = key;
    this.kept = kept;
  }

  /**
   * A document that was kept.
   *
   * @param stamp its file's stamp
   * @param sum its file's content
   * @param bytes where it is encoded, without its text
   * @param start where it begins in the bytes
   * @param length how long it is
   */
  @SuppressWarnings("ArrayRecordComponent") // Thousands of documents lie in one array.
  record Kept(Stamp stamp, Checksum sum, byte[] bytes, int start, int length) {

    static Kept of(Stamp stamp, Checksum sum, byte[] bytes) {
      return new Kept(stamp, sum, bytes, 0, bytes.length);
    }

    Kept with(Stamp other) {
      return new Kept(other, sum, bytes, start, length);
    }

    ByteReader reader(String shown) {
      return new ByteReader(bytes, start, shown);
    }
  }

  /**
   * Reads the index of a folder; it is empty where there is none, or none of this key.
   *
   * @param key stands for all that decides how a file is read
   */
  static DocumentIndex read(Path folder, String key) {
    DocumentIndex index = new DocumentIndex(folder.resolve(NAME), key, new HashMap<>());
    try {
      index.read(Files.readAllBytes(index.file));
    } catch (IOException e) {
      index.kept.clear();
    }
    return index;
  }

  private void read(byte[] bytes) {
    int end = bytes.length - CHECKSUM;
    if (end < 0 || new ByteReader(bytes, end, "").readFixed() != Checksum.crc32c(bytes, end)) {
      return;
    }
    ByteReader in = new ByteReader(bytes);
    if (!in.readString().equals(key)) {
      return;
    }
    for (int left = in.readInt(); left > 0; left--) {
      String path = in.readString();
      Stamp stamp = new Stamp(in.readLong(), in.readLong(), in.readInt());
      Checksum sum = new Checksum(in.readFixed(), in.readFixed());
      int length = in.readInt();
      kept.put(path, new Kept(stamp, sum, bytes, in.at(), length));
      in.skip(length);
    }
  }

  /** Returns what was kept of a file, by its content path, or null. */
  @Nullable Kept get(String path) {
    return kept.get(path);
  }

  /** Returns how long the files are together, in bytes, that documents were kept of. */
  long size() {
    return kept.values().stream().mapToLong(document -> document.stamp().size()).sum();
  }

  /** Puts other documents in the place of all, unless they are the same. */
  void write(Map<String, Kept> documents) throws IOException {
    if (documents.equals(kept)) {
      return;
    }
    ByteWriter out = new ByteWriter();
    out.writeText(key);
    out.writeLong(documents.size());
    new TreeMap<>(documents)
        .forEach(
            (path, document) -> {
              out.writeText(path);
              out.writeLong(document.stamp().size());
              out.writeLong(document.stamp().modified());
              out.writeLong(document.stamp().identity());
              out.writeFixed(document.sum().crc32());
              out.writeFixed(document.sum().crc32c());
              out.writeLong(document.length());
              out.writeBytes(document.bytes(), document.start(), document.length());
            });
    out.writeFixed(Checksum.crc32c(out.toBytes()));
    Path whole = file.resolveSibling(NAME + ".new");
    Files.write(whole, out.toBytes());
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
