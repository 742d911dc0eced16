package dev.broadsheet.maven;

import dev.broadsheet.diagnostic.ProblemPrinter;
import dev.broadsheet.diagnostic.Suggestion;
import dev.broadsheet.migration.Dialect;
import dev.broadsheet.migration.Migration;
import dev.broadsheet.migration.MigrationReport;
import java.io.File;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Turns the site of another tool into content of this one: front matter, texts, pictures, links,
 * addresses. Nothing of the old site is changed, and no file that is there already is written over.
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends BroadsheetMojo {
  /** The tool that the site comes from: hugo, jekyll, jbake, wordpress or zola. */
  @Parameter(property = "from")
  private @Nullable String from;

  /** The folder of the old site, or the XML file that WordPress exported. */
  @Parameter(property = "source")
  private @Nullable File source;

  @Override
  void run() throws MojoFailureException {
    if (from == null || source == null) {
      throw new MojoFailureException(
          "say what to import: -Dfrom=" + String.join("|", Dialect.words()) + " -Dsource=folder");
    }
    Dialect dialect = Dialect.of(from);
    if (dialect == null) {
      throw new MojoFailureException(
          "there is no import from \""
              + from
              + "\": "
              + Suggestion.hint(from, Dialect.words(), "known are " + Dialect.words()));
    }
    show(new Migration(dialect, path(source), sources()).run());
  }

  private void show(MigrationReport report) throws MojoFailureException {
    String problems = ProblemPrinter.print(report.problems());
    getLog().info(report.summary());
    if (report.isFailure()) {
      getLog().error("problems:\n" + problems);
      throw new MojoFailureException("not everything was imported, for the reasons above");
    }
    if (!problems.isEmpty()) {
      getLog().warn("problems:\n" + problems);
    }
  }
}
