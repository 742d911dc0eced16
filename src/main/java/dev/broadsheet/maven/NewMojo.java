package dev.broadsheet.maven;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.ProblemPrinter;
import dev.broadsheet.starter.NewArticle;
import dev.broadsheet.starter.NewSite;
import dev.broadsheet.starter.Started;
import java.io.File;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Begins a site of one's own ({@code -Dsite=folder}), or an article ({@code -Dtitle="…"}). No file
 * that is there already is written over.
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends BroadsheetMojo {
  /** The version of this plugin, which a new site is made with. */
  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  /** The folder of a new site. */
  @Parameter(property = "site")
  private @Nullable File site;

  /** The headline of a new article. */
  @Parameter(property = "title")
  private @Nullable String title;

  /**
   * The folder of the article's section, from the content folder. May be left out where there is
   * only one.
   */
  @Parameter(property = "section")
  private @Nullable String section;

  /** The moment that tells the article's date, as {@code generate} takes it; else it is now. */
  @Parameter(property = "broadsheet.now")
  private @Nullable String now;

  @Override
  void run() throws MojoFailureException {
    Instant moment = PublicationMoment.parse(now, Clock.systemUTC());
    ProjectFolders folders = sources();
    if (site != null && title == null) {
      show(
          new NewSite(folders, version, moment.atZone(ZoneOffset.UTC).toLocalDate())
              .in(path(site)));
    } else if (title != null && site == null) {
      show(new NewArticle(folders, moment).titled(title, section));
    } else {
      throw new MojoFailureException(
          "give one of the two: -Dsite=folder for a site, or -Dtitle=\"…\" for an article");
    }
  }

  private void show(Started started) throws MojoFailureException {
    if (!started.problems().isEmpty()) {
      getLog().error("problems:\n" + ProblemPrinter.print(started.problems()));
      throw new MojoFailureException("nothing was made, for the reasons above");
    }
    getLog().info(started.text());
  }
}
