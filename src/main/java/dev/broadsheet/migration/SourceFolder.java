package dev.broadsheet.migration;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.content.SourceReader;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a site is read from.
 *
 * @param root its folder; of WordPress its export
 * @param folders name files in messages
 */
record SourceFolder(Path root, ProjectFolders folders) {
  // What tools and editors make for themselves.
  private static final Set<String> PASSED_OVER =
      Set.of("node_modules", "vendor", "_site", "Thumbs.db");

  /** Returns the folder of this name, or the root where there is none. */
  Path folderOr(String name) {
    Path folder = root.resolve(name);
    return Files.isDirectory(folder) ? folder : root;
  }

  /** Returns the files below a folder by their paths from it, sorted; none of a missing folder. */
  List<String> files(Path folder, Consumer<Problem> problems) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(SourceFolder::isOfTheSite)
          .sorted()
          .toList();
    } catch (IOException e) {
      problems.accept(
          Problem.error(
              Location.ofFile(shown(folder)),
              "the folder can't be read",
              "check that you may read it"));
      return List.of();
    }
  }

  /** Returns the text of a file; null after a problem was told. */
  @Nullable SourceText read(Path file, Consumer<Problem> problems) {
    return SourceReader.read(file, shown(file), problems);
  }

  /** Returns a file as messages name it. */
  String shown(Path file) {
    return folders.shown(file);
  }

  /** Tells of a file that is not taken along. */
  void leave(Path file, String why, Consumer<Problem> problems) {
    problems.accept(
        Problem.warning(
            Location.ofFile(shown(file)),
            why + ", so it is not taken along",
            "copy it yourself if readers need it"));
  }

  private static boolean isOfTheSite(String path) {
    for (String part : path.split("/", -1)) {
      if (PASSED_OVER.contains(part)
          || part.endsWith("~")
          || (part.startsWith(".") && !part.equals(".well-known"))) {
        return false;
      }
    }
    return true;
  }
}
