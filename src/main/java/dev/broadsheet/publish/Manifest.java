package dev.broadsheet.publish;

import dev.broadsheet.output.OutputFile;
import dev.broadsheet.output.OutputTree;
import dev.broadsheet.output.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which files of an output folder are ours, so that we may change and remove them. It stands in the
 * folder itself and is to be committed with it: one path a line, sorted.
 *
 * @param paths the paths of our files, from the output folder
 */
record Manifest(NavigableSet<String> paths) {
  /** The manifest's own path in the output folder. */
  static final String PATH = ".broadsheet";

  private static final String COMMENT =
      "# The files here that Broadsheet made, and may change and remove. Commit this list with them.";

  static Manifest of(OutputTree tree) {
    return new Manifest(
        tree.files().stream().map(OutputFile::path).collect(Collectors.toCollection(TreeSet::new)));
  }

  /**
   * Reads the manifest of an output folder; without one, nothing there is ours. Lines that are no
   * paths, as a merge leaves them behind, are skipped, so that none leads out of the folder.
   */
  static Manifest read(Path root) throws IOException {
    Path file = root.resolve(PATH);
    NavigableSet<String> paths = new TreeSet<>();
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(SitePath::isValid)
          .forEach(paths::add);
    }
    return new Manifest(paths);
  }

  /** Returns the manifest that owns the files of both. */
  Manifest union(Manifest other) {
    NavigableSet<String> both = new TreeSet<>(paths);
    both.addAll(other.paths);
    return new Manifest(both);
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder(64 * paths.size() + COMMENT.length() + 1);
    text.append(COMMENT).append('\n');
    paths.forEach(path -> text.append(path).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
