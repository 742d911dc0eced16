package dev.broadsheet.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that is read and replaced as a whole, and is there only if it is undamaged and of a key.
 */
final class CacheFile {
  private static final int CHECKSUM = 4;

  private final Path file;
  private final String key;

  /**
   * @param key stands for all that decides whether what the file holds is still true
   */
  CacheFile(Path file, String key) {
    this.file = file;
    this.key = key;
  }

  /** Returns the content, or null where there is none. */
  @Nullable ByteReader read() {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      return null;
    }
    int end = bytes.length - CHECKSUM;
    if (end < 0 || new ByteReader(bytes, end, "").readFixed() != Checksum.crc32c(bytes, end)) {
      return null;
    }
    ByteReader in = new ByteReader(bytes);
    return key.equals(in.readText()) ? in : null;
  }

  /** Returns a new content to be added to. */
  ByteWriter begin() {
    ByteWriter out = new ByteWriter();
    out.writeText(key);
    return out;
  }

  /** Puts a content, which was begun here, in the place of the file's. */
  void write(ByteWriter out) throws IOException {
    out.writeFixed(out.crc32c());
    Files.createDirectories(file.getParent());
    Path whole = file.resolveSibling(file.getFileName() + ".new");
    Files.write(whole, out.toBytes());
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
