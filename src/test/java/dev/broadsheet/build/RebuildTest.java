package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.BuildFailedException;
import dev.broadsheet.diagnostic.ProblemPrinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds a build that finds the work of earlier ones to a build that finds nothing: after each of a
 * row of random edits, the same bytes or the same problems. {@code -Drebuild.edits=1000} makes more
 * of them.
 */
class RebuildTest {
  private static final int EDITS = Integer.getInteger("rebuild.edits", 6);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"newspaper", "three-languages", "own-templates", "finding"})
  void isWhatACleanBuildIs(String name) throws IOException {
    Path project = folder.resolve("project");
    copy(MiniSite.of(name).content(), project.resolve("content"));
    if (Files.exists(MiniSite.of(name).templates())) {
      copy(MiniSite.of(name).templates(), project.resolve("templates"));
    }
    RandomEdits edits = new RandomEdits(project, name.hashCode());
    assertThat(build(project, "kept")).isEqualTo(build(project, "clean 0"));

    int built = 0;
    for (int i = 1; i <= EDITS; i++) {
      Map<String, byte[]> before = MiniSite.files(project.resolve("content"));
      String edit = edits.next();
      String kept = build(project, "kept");
      String clean = build(project, "clean " + i);

      assertThat(kept).as("problems after edit %d: %s", i, edit).isEqualTo(clean);
      if (clean.isEmpty()) {
        built++;
        assertThat(bytes(project, "kept"))
            .as("the site after edit %d: %s", i, edit)
            .isEqualTo(bytes(project, "clean " + i));
      } else {
        restore(before, project.resolve("content"));
      }
    }
    assertThat(built).as("edits that left a site to publish").isGreaterThan(EDITS / 4);
  }

  // The bytes as text of one sign a byte, which can be compared.
  private static Map<String, String> bytes(Path project, String where) throws IOException {
    Map<String, String> files = new TreeMap<>();
    MiniSite.files(project.resolve("out").resolve(where).resolve("site"))
        .forEach((path, bytes) -> files.put(path, new String(bytes, StandardCharsets.ISO_8859_1)));
    return files;
  }

  /** Builds a project, and returns what is wrong with it. */
  private static String build(Path project, String where) {
    Path out = project.resolve("out").resolve(where);
    ProjectFolders folders =
        new ProjectFolders(
            project,
            project.resolve("content"),
            project.resolve("templates"),
            out.resolve("site"),
            out.resolve("reports"));
    BuildOptions options = new BuildOptions(folders, false, MiniSite.NOW, false);
    try {
      BuildReport report = new SiteBuild(options).run(line -> {});
      assertThat(report.problems()).allSatisfy(problem -> assertThat(problem.isError()).isFalse());
      return "";
    } catch (BuildFailedException e) {
      return ProblemPrinter.print(e.problems());
    }
  }

  // An editor mends what the build complains of.
  private static void restore(Map<String, byte[]> before, Path content) throws IOException {
    for (String path : MiniSite.files(content).keySet()) {
      if (!before.containsKey(path)) {
        Files.delete(content.resolve(path));
      }
    }
    write(before, content);
  }

  private static void copy(Path from, Path to) throws IOException {
    write(MiniSite.files(from), to);
  }

  private static void write(Map<String, byte[]> files, Path to) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = to.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }
}
