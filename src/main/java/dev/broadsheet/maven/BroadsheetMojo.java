package dev.broadsheet.maven;

import dev.broadsheet.config.ProjectFolders;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals have in common. */
abstract class BroadsheetMojo extends AbstractMojo {
  /** The folder that paths in messages are relative to. */
  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private File base;

  /** The folder of {@code site.yml} and the articles. */
  @Parameter(property = "broadsheet.content", defaultValue = "${basedir}/content", required = true)
  private File content;

  /** The folder of reports, and of what is remembered from one run to the next. */
  @Parameter(
      property = "broadsheet.reports",
      defaultValue = "${basedir}/target/broadsheet",
      required = true)
  private File reports;

  /** Whether the goal does nothing. */
  @Parameter(property = "broadsheet.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoFailureException, MojoExecutionException {
    if (skip) {
      getLog().info("skipped, as broadsheet.skip says");
    } else {
      run();
    }
  }

  /** Does what the goal is for. */
  abstract void run() throws MojoFailureException, MojoExecutionException;

  final boolean isSkipped() {
    return skip;
  }

  /** Returns the folders of a goal that publishes nothing. */
  final ProjectFolders sources() {
    return new ProjectFolders(
        path(base), path(content), path(content), path(content), path(reports));
  }

  static Path path(File file) {
    return file.toPath().toAbsolutePath().normalize();
  }
}
