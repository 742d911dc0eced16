package dev.broadsheet.migration;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.data.YamlWriter;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.migration.OldSite.OldFile;
import dev.broadsheet.migration.OldSite.OldPage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Turns the site of another tool into the content of one of Broadsheet's. Nothing of the old site
 * is changed, and no file that is there already is written over.
 */
public final class Migration {
  private final Dialect dialect;
  private final Path source;
  private final ProjectFolders folders;

  /**
   * @param dialect the tool that the site comes from
   * @param source the folder of the site, or the file that WordPress exported
   * @param folders where it goes to
   */
  public Migration(Dialect dialect, Path source, ProjectFolders folders) {
    this.dialect = dialect;
    this.source = source;
    this.folders = folders;
  }

  /** Converts what can be, and writes the report on it. */
  public MigrationReport run() {
    List<Problem> problems = new ArrayList<>();
    if (!Files.exists(source)) {
      problems.add(
          Problem.error(
              Location.ofFile(folders.shown(source)),
              "there is no such file or folder",
              "-Dsource=… names the site that is to be imported"));
    }
    OldSite site =
        problems.isEmpty()
            ? dialect.reader().read(new SourceFolder(source, folders), problems::add)
            : new OldSite(Map.of(), "", List.of(), List.of());
    ContentWriter writer = new ContentWriter(folders, problems::add);
    PageConverter converter = new PageConverter(dialect, new LinkMap(site), problems::add);
    for (OldPage page : site.pages()) {
      String text = converter.convert(page);
      writer.page(page.target(), text, page.header().start());
    }
    for (OldFile file : site.files()) {
      writer.copy(file.onDisk(), file.target());
    }
    settings(site, writer, problems);
    MigrationReport report =
        new MigrationReport(
            dialect,
            writer.pages(),
            writer.files(),
            writer.unchanged(),
            problems.stream().distinct().toList());
    report.write(folders, problems::add);
    return report;
  }

  /** Writes the settings of a site that has none. */
  private void settings(OldSite site, ContentWriter writer, List<Problem> problems) {
    if (Files.exists(folders.content().resolve("site.yml")) || site.pages().isEmpty()) {
      return;
    }
    if (site.settings().isEmpty()) {
      problems.add(
          Problem.warning(
              Location.ofFile(folders.shown(source)),
              "nothing here says what the site is called and where it is published",
              "write content/site.yml, with title and baseUrl"));
      return;
    }
    writer.settings(YamlWriter.write(site.settings()));
  }
}
