package dev.broadsheet.maven;

import dev.broadsheet.build.BuildReport;
import dev.broadsheet.build.SiteBuild;
import dev.broadsheet.diagnostic.BuildFailedException;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.ProblemPrinter;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the articles of {@code content/} as a site in {@code site-output/}.
 *
 * <p>It is a goal, and a report that the Maven Site Plugin calls. Errors in the site's sources are
 * logged with their place and fail the build; nothing is published then.
 */
@Mojo(name = "generate", requiresProject = false, threadSafe = true)
public final class GenerateMojo extends BuildMojo implements MavenReport {
  private @Nullable File reportOutputDirectory;

  @Override
  void run() throws MojoFailureException, MojoExecutionException {
    try {
      publish();
    } catch (BuildFailedException e) {
      throw new MojoFailureException(log(e));
    } catch (RuntimeException e) {
      throw new MojoExecutionException(broken(e), e);
    }
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      publish();
    } catch (BuildFailedException e) {
      throw new MavenReportException(log(e));
    } catch (MojoFailureException e) {
      throw new MavenReportException(e.getMessage());
    } catch (RuntimeException e) {
      throw new MavenReportException(broken(e), e);
    }
  }

  private void publish() throws BuildFailedException, MojoFailureException {
    BuildReport report = new SiteBuild(options()).run(getLog()::info);
    if (!report.problems().isEmpty()) {
      getLog().warn("problems:\n" + ProblemPrinter.print(report.problems()));
    }
    getLog().info(report.summary());
  }

  /** Logs what is wrong with the site, and returns the one sentence that Maven shows at the end. */
  private String log(BuildFailedException e) {
    List<Problem> problems = e.problems();
    getLog().error("problems:\n" + ProblemPrinter.print(problems));
    return "nothing was published, for the reasons above";
  }

  /**
   * Returns the front page as the menu of a Maven site links it, without {@code .html}: its path
   * where the site is published within the Maven site.
   */
  @Override
  @SuppressWarnings("deprecation") // The Maven Site Plugin calls this one.
  public String getOutputName() {
    if (reportOutputDirectory != null) {
      Path site = path(reportOutputDirectory);
      Path front = output().resolve("index");
      if (front.startsWith(site)) {
        return site.relativize(front).toString().replace(File.separatorChar, '/');
      }
    }
    return "broadsheet";
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return "Broadsheet";
  }

  @Override
  public String getDescription(Locale locale) {
    return "Articles, published as a site that contacts no one but its own host.";
  }

  @Override
  public void setReportOutputDirectory(File directory) {
    reportOutputDirectory = directory;
  }

  @Override
  public @Nullable File getReportOutputDirectory() {
    return reportOutputDirectory;
  }

  /** Returns true: the pages are our own, not drawn by a skin. */
  @Override
  public boolean isExternalReport() {
    return true;
  }

  @Override
  public boolean canGenerateReport() {
    return !isSkipped();
  }
}
