package dev.broadsheet.publish;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Whether a site can be published to a project's output folder, told before any work is done. */
public final class OutputFolderCheck {
  private static final String ELSEWHERE =
      "give it a folder of its own, such as \"site-output\" (-Dbroadsheet.output=…)";

  private OutputFolderCheck() {}

  /**
   * Reports an output folder that is a file or can't be written, and one that shares files with the
   * site's sources. It need not exist. Changes nothing.
   */
  public static void check(ProjectFolders folders, Consumer<Problem> problems) {
    Path output = folders.output();
    Location at = Location.ofFile(folders.shown(output));
    Path existing = output;
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    if (!Files.isDirectory(existing)) {
      String what =
          existing.equals(output) ? "it " : "\"" + folders.shown(existing) + "\" above it ";
      problems.accept(
          Problem.error(at, "the output folder can't be made: " + what + "is a file", ELSEWHERE));
    } else if (!Files.isWritable(existing)) {
      problems.accept(
          Problem.error(
              at, "no permission to write to the output folder", "change its permissions"));
    }
    checkApart(folders, at, "content", folders.content(), problems);
    checkApart(folders, at, "templates", folders.templates(), problems);
  }

  private static void checkApart(
      ProjectFolders folders, Location at, String kind, Path source, Consumer<Problem> problems) {
    Path output = real(folders.output());
    Path other = real(source);
    String folder = "the " + kind + " folder \"" + folders.shown(source) + "\"";
    if (output.startsWith(other)) {
      problems.accept(
          Problem.error(
              at,
              output.equals(other)
                  ? "the output folder is " + folder
                  : "the output folder is inside " + folder,
              ELSEWHERE));
    } else if (other.startsWith(output)) {
      problems.accept(Problem.error(at, "the output folder contains " + folder, ELSEWHERE));
    }
  }

  /** Follows the symbolic links of as much of a path as exists. */
  private static Path real(Path path) {
    for (Path existing = path; existing != null; existing = existing.getParent()) {
      if (Files.exists(existing)) {
        try {
          return existing.toRealPath().resolve(existing.relativize(path)).normalize();
        } catch (IOException e) {
          return path; // It can't be read; what reads or writes it says so better.
        }
      }
    }
    return path;
  }
}
