package dev.broadsheet.report;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Names files by their paths from the root of the repository, which is what forges do, and what
 * they are asked to.
 *
 * @param base the folder that paths in messages are relative to
 * @param root the folder of the repository
 */
public record RepositoryPaths(Path base, Path root) {

  /** Returns those of the repository that a folder is in; of none, its own. */
  public static RepositoryPaths of(Path base) {
    for (Path folder = base; folder != null; folder = folder.getParent()) {
      // A folder, or the file of a work tree.
      if (Files.exists(folder.resolve(".git"))) {
        return new RepositoryPaths(base, folder);
      }
    }
    return new RepositoryPaths(base, base);
  }

  /** Returns a file that a message names, with {@code /}. */
  String of(String shown) {
    Path file = base.resolve(shown).normalize();
    Path path = file.startsWith(root) ? root.relativize(file) : file;
    return path.toString().replace(File.separatorChar, '/');
  }
}
