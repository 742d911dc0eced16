package dev.broadsheet.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes what an editor's own files are to hold, so that each is whole, the old one or the new, at
 * any moment.
 */
public final class SourceWriter {
  private SourceWriter() {}

  /**
   * Writes a file, with the permissions of the one that it replaces.
   *
   * @throws IOException if it can't be written; the old one is still there then
   */
  public static void write(Path file, byte[] bytes) throws IOException {
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
