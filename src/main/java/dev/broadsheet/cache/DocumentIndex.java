package dev.broadsheet.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which documents were kept, in one file that is replaced as a whole. */
final class DocumentIndex {
  private static final String NAME = "documents.index";

  private final CacheFile file;
  private final Map<String, Kept> kept;

  private DocumentIndex(CacheFile file, Map<String, Kept> kept) {
    this.file = file;
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
    CacheFile file = new CacheFile(folder.resolve(NAME), key);
    ByteReader in = file.read();
    return new DocumentIndex(file, in == null ? Map.of() : read(in));
  }

  private static Map<String, Kept> read(ByteReader in) {
    Map<String, Kept> kept = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String path = in.readString();
      Stamp stamp = new Stamp(in.readLong(), in.readLong(), in.readInt());
      Checksum sum = new Checksum(in.readFixed(), in.readFixed());
      int length = in.readInt();
      kept.put(path, new Kept(stamp, sum, in.bytes(), in.at(), length));
      in.skip(length);
    }
    return kept;
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
    ByteWriter out = file.begin();
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
    file.write(out);
  }
}
