package dev.broadsheet.migration;

import dev.broadsheet.build.BuildOptions;
import dev.broadsheet.build.BuildReport;
import dev.broadsheet.build.SiteBuild;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.BuildFailedException;
import dev.broadsheet.diagnostic.ProblemPrinter;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A site of another tool among the test's resources, imported into a folder.
 *
 * @param source the old site
 * @param folders where the new one is
 * @param report what the import did
 */
record ImportedSite(Path source, ProjectFolders folders, MigrationReport report) {
  static final Path ALL = Path.of("test/resources/dev/broadsheet/migration").toAbsolutePath();
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  static ImportedSite of(Dialect dialect, Path folder) {
    Path source =
        ALL.resolve(dialect == Dialect.WORDPRESS ? "wordpress/export.xml" : dialect.word());
    ProjectFolders folders =
        new ProjectFolders(
            folder,
            folder.resolve("content"),
            folder.resolve("templates"),
            folder.resolve("site-output"),
            folder.resolve("target/broadsheet"));
    return new ImportedSite(source, folders, new Migration(dialect, source, folders).run());
  }

  /** Builds the new site, drafts and all or without them. */
  BuildReport build(boolean drafts) {
    try {
      return new SiteBuild(new BuildOptions(folders, drafts, NOW, false)).run(line -> {});
    } catch (BuildFailedException e) {
      throw new AssertionError(ProblemPrinter.print(e.problems()), e);
    }
  }

  /** Returns the problems as they are printed, with paths from the folder of all old sites. */
  String problems() {
    return ProblemPrinter.print(report.problems()).replace(ALL + "/", "");
  }
}
