package dev.broadsheet.migration;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.content.SourceWriter;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Writes files into the content folder, none of them over another one. */
final class ContentWriter {
  private enum Done {
    WRITTEN,
    UNCHANGED,
    REFUSED
  }

  private final ProjectFolders folders;
  private final Consumer<Problem> problems;
  private final Map<Path, Location> written = new HashMap<>();
  private int pages;
  private int files;
  private int unchanged;

  ContentWriter(ProjectFolders folders, Consumer<Problem> problems) {
    this.folders = folders;
    this.problems = problems;
  }

  /**
   * Writes a page.
   *
   * @param target its path from the content folder
   * @param from what it comes from
   */
  void page(String target, String text, Location from) {
    if (count(write(target, text.getBytes(StandardCharsets.UTF_8), from))) {
      pages++;
    }
  }

  /** Copies a file. */
  void copy(Path file, String target) {
    Location from = Location.ofFile(folders.shown(file));
    try {
      // Of one picture in several sizes, the first one is enough.
      boolean again = from.equals(written.get(folders.content().resolve(target)));
      if (!again && count(write(target, Files.readAllBytes(file), from))) {
        files++;
      }
    } catch (IOException e) {
      problems.accept(Problem.error(from, "the file can't be read", "check that you may read it"));
    }
  }

  /** Writes the settings, which count as none of both. */
  void settings(String text) {
    String target = "site.yml";
    write(
        target,
        text.getBytes(StandardCharsets.UTF_8),
        Location.ofFile(folders.shown(folders.content().resolve(target))));
  }

  private boolean count(Done done) {
    unchanged += done == Done.UNCHANGED ? 1 : 0;
    return done == Done.WRITTEN;
  }

  private Done write(String target, byte[] bytes, Location from) {
    Path file = folders.content().resolve(target);
    String shown = folders.shown(file);
    Location other = written.putIfAbsent(file, from);
    try {
      if (Files.exists(file)) {
        if (other == null && Arrays.equals(Files.readAllBytes(file), bytes)) {
          return Done.UNCHANGED;
        }
        problems.accept(
            Problem.error(
                from,
                shown
                    + (other == null ? " is there already" : " was made of " + other.file())
                    + ", so this is not written",
                "move one of the two away, and run the same again"));
        return Done.REFUSED;
      }
      Files.createDirectories(file.resolveSibling(""));
      SourceWriter.write(file, bytes);
      return Done.WRITTEN;
    } catch (IOException e) {
      problems.accept(
          Problem.error(
              from,
              shown + " can't be written: " + e,
              "check that you may write it, and that the disk has room"));
      return Done.REFUSED;
    }
  }

  int pages() {
    return pages;
  }

  int files() {
    return files;
  }

  int unchanged() {
    return unchanged;
  }
}
