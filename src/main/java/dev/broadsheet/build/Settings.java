package dev.broadsheet.build;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.content.SourceReader;
import dev.broadsheet.diagnostic.BuildFailedException;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads {@code site.yml}. */
final class Settings {
  private static final String SMALLEST =
      "begin it with\ntitle: The name of the site\nbaseUrl: https://www.example.org/";

  private Settings() {}

  /**
   * Returns the settings; where they can't be read, such as let all else be checked all the same.
   */
  static SiteConfig read(ProjectFolders folders, ProblemCollector problems)
      throws BuildFailedException {
    if (!Files.isDirectory(folders.content())) {
      problems.accept(
          Problem.error(
              Location.ofFile(folders.shown(folders.content())),
              "there is no such folder",
              "the articles and site.yml belong there; -Dbroadsheet.content=… names another"));
      problems.stopIfFatal();
    }
    Path file = folders.content().resolve("site.yml");
    String shown = folders.shown(file);
    SourceText text = null;
    if (Files.exists(file)) {
      text = SourceReader.read(file, shown, problems);
    } else {
      problems.accept(Problem.error(Location.ofFile(shown), "there is no such file", SMALLEST));
    }
    Consumer<Problem> unheard = problem -> {};
    return text == null
        ? SiteConfigReader.read(new SourceText(shown, ""), unheard)
        : SiteConfigReader.read(text, problems);
  }
}
