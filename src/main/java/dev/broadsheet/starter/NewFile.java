package dev.broadsheet.starter;

import dev.broadsheet.content.SourceWriter;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to be made.
 *
 * @param path where
 * @param shown as messages name it
 * @param text what it holds
 */
record NewFile(Path path, String shown, String text) {

  /** Returns the problem of a file that is there already, or null. */
  @Nullable Problem conflict() {
    return Files.exists(path)
        ? Problem.error(
            Location.ofFile(shown),
            "this is there already, so nothing was made",
            "choose another name, or move it away")
        : null;
  }

  /** Makes the file; returns the problem where that fails, or null. */
  @Nullable Problem write() {
    try {
      Files.createDirectories(path.resolveSibling(""));
      SourceWriter.write(path, text.getBytes(StandardCharsets.UTF_8));
      return null;
    } catch (IOException e) {
      return Problem.error(
          Location.ofFile(shown),
          "this can't be written: " + e,
          "check that you may write there, and that the disk has room");
    }
  }
}
