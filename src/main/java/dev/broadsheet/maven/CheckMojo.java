package dev.broadsheet.maven;

import dev.broadsheet.build.BuildOptions;
import dev.broadsheet.build.SiteBuild;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.BuildFailedException;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.ProblemPrinter;
import dev.broadsheet.diagnostic.Suggestion;
import dev.broadsheet.report.ProblemFormat;
import dev.broadsheet.report.ReportFolder;
import dev.broadsheet.report.RepositoryPaths;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks everything that a build checks, and publishes nothing: for a hook before a commit, and for
 * pull requests. It fails where a build would.
 */
@Mojo(name = "check", requiresProject = false, threadSafe = true)
public final class CheckMojo extends BuildMojo {
  /**
   * How problems are told: {@code text}, or {@code github} for annotations of a pull request; with
   * {@code sarif} and {@code json} as a file in the folder of reports besides.
   */
  @Parameter(property = "broadsheet.format", defaultValue = "text")
  private String format;

  @Override
  void run() throws MojoFailureException, MojoExecutionException {
    ProblemFormat chosen = ProblemFormat.of(format);
    if (chosen == null) {
      throw new MojoFailureException(
          "there is no format \""
              + format
              + "\": "
              + Suggestion.hint(
                  format, ProblemFormat.words(), "known are " + ProblemFormat.words()));
    }
    BuildOptions options = options();
    try {
      show(new SiteBuild(options).check(getLog()::info), chosen, options.folders());
      getLog().info("nothing stops the publication");
    } catch (BuildFailedException e) {
      show(e.problems(), chosen, options.folders());
      throw new MojoFailureException("the site can't be published, for the reasons above");
    } catch (RuntimeException e) {
      throw new MojoExecutionException(broken(e), e);
    }
  }

  private void show(List<Problem> found, ProblemFormat chosen, ProjectFolders folders) {
    List<Problem> problems = new ArrayList<>(found);
    RepositoryPaths paths = RepositoryPaths.of(folders.base());
    if (!chosen.file().isEmpty()) {
      new ReportFolder(folders).write(chosen.file(), chosen.print(found, paths), problems::add);
    }
    // Commands are read at the beginning of a line only, so none may stand behind Maven's own
    // words.
    String told =
        chosen == ProblemFormat.GITHUB
            ? chosen.print(problems, paths)
            : ProblemPrinter.print(problems);
    if (problems.stream().anyMatch(Problem::isError)) {
      getLog().error("problems:\n" + told);
    } else if (!problems.isEmpty()) {
      getLog().warn("problems:\n" + told);
    }
  }
}
