package dev.broadsheet.maven;

import dev.broadsheet.build.BuildOptions;
import dev.broadsheet.build.BuildReport;
import dev.broadsheet.build.SiteBuild;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.BuildFailedException;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.ProblemPrinter;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
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
public final class GenerateMojo extends AbstractMojo implements MavenReport {
  /** The folder that paths in messages are relative to. */
  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private File base;

  /** The folder of {@code site.yml} and the articles. */
  @Parameter(property = "broadsheet.content", defaultValue = "${basedir}/content", required = true)
  private File content;

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

  /** The folder of the reports on a build: what was embedded, what the pages contact. */
  @Parameter(
      property = "broadsheet.reports",
      defaultValue = "${basedir}/target/broadsheet",
      required = true)
  private File reports;

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

  private @Nullable File reportOutputDirectory;

  @Override
  public void execute() throws MojoFailureException, MojoExecutionException {
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
    ProjectFolders folders =
        new ProjectFolders(path(base), path(content), path(templates), path(output), path(reports));
    BuildOptions options =
        new BuildOptions(folders, drafts, PublicationMoment.parse(now, Clock.systemUTC()), strict);
    BuildReport report = new SiteBuild(options).run(getLog()::info);
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

  private static Path path(File file) {
    return file.toPath().toAbsolutePath().normalize();
  }

  private static String broken(RuntimeException e) {
    return "Broadsheet itself failed, please report it: " + e;
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
      Path front = path(output).resolve("index");
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
    return true;
  }
}
