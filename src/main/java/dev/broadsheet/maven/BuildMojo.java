package dev.broadsheet.maven;

import dev.broadsheet.build.BuildOptions;
import dev.broadsheet.config.ProjectFolders;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that builds the site. */
abstract class BuildMojo extends BroadsheetMojo {
  /** The folder of the site's own templates, which go before the theme's; need not exist. */
  @Parameter(
      property = "broadsheet.templates",
      defaultValue = "${basedir}/templates",
      required = true)
  private File templates;

  /** The folder of the published site. */
  @Parameter(
      property = "broadsheet.output",
      defaultValue = "${basedir}/site-output",
      required = true)
  private File output;

  /** Whether drafts, future and expired articles are published too. */
  @Parameter(property = "broadsheet.drafts", defaultValue = "false")
  private boolean drafts;

  /**
   * The moment to publish for: {@code 2026-11-22T18:00:00Z}, with another offset, or a date alone.
   * Articles of later dates wait. Unless said, it is now.
   */
  @Parameter(property = "broadsheet.now")
  private @Nullable String now;

  /** Whether warnings fail the build too. */
  @Parameter(property = "broadsheet.strict", defaultValue = "false")
  private boolean strict;

  final Path output() {
    return path(output);
  }

  final BuildOptions options() throws MojoFailureException {
    ProjectFolders sources = sources();
    ProjectFolders folders =
        new ProjectFolders(
            sources.base(), sources.content(), path(templates), output(), sources.reports());
    return new BuildOptions(
        folders, drafts, PublicationMoment.parse(now, Clock.systemUTC()), strict);
  }

  static String broken(RuntimeException e) {
    return "Broadsheet itself failed, please report it: " + e;
  }
}
