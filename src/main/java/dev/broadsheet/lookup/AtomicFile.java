package dev.broadsheet.lookup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that it is whole, the old one or the new, at any moment. */
final class AtomicFile {
  private AtomicFile() {}

  /** Writes a file, with the permissions of the one that it replaces. */
  static void write(Path file, byte[] bytes) throws IOException {
    Path temporary = file.resolveSibling(".broadsheet-" + file.getFileName() + ".tmp");
    try {
      if (Files.exists(file)) {
        Files.copy(
            file,
            temporary,
            StandardCopyOption.COPY_ATTRIBUTES,
            StandardCopyOption.REPLACE_EXISTING);
      }
      Files.write(temporary, bytes);
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
