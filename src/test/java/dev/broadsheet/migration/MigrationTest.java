package dev.broadsheet.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sites of all dialects, imported: what was written, what was said, and that it builds. */
class MigrationTest {
  @ParameterizedTest
  @EnumSource
  void anImportIsAsExpected(Dialect dialect, @TempDir Path folder) throws IOException {
    ImportedSite site = ImportedSite.of(dialect, folder);
    StringBuilder actual = new StringBuilder();
    Path content = site.folders().content();
    try (Stream<Path> walk = Files.walk(content)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String name = content.relativize(file).toString().replace('\\', '/');
        actual.append("=== ").append(name).append('\n');
        if (name.endsWith(".md") || name.endsWith(".yml")) {
          actual.append(Files.readString(file));
        }
      }
    }
    actual.append("=== problems\n").append(site.problems());
    actual.append("=== ").append(site.report().summary()).append('\n');
    Path golden = ImportedSite.ALL.resolve(dialect.word() + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, actual);
    }
    assertThat(actual).hasToString(Files.readString(golden));
  }

  @ParameterizedTest
  @EnumSource
  void anImportedSiteBuilds(Dialect dialect, @TempDir Path folder) {
    ImportedSite site = ImportedSite.of(dialect, folder);
    assertThat(site.build(true).counts().pages()).isGreaterThan(3);
    assertThat(site.build(false).counts().pages()).isGreaterThan(3);
  }
}
