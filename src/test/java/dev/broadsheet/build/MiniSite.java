package dev.broadsheet.build;

import dev.broadsheet.cache.DocumentCache;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.content.ContentScanner;
import dev.broadsheet.content.ContentTree;
import dev.broadsheet.dataset.DataFiles;
import dev.broadsheet.diagnostic.BuildFailedException;
import dev.broadsheet.diagnostic.ProblemPrinter;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Publication;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.SiteAssembler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A small site among the test's resources.
 *
 * @param content its content folder
 * @param templates its templates; a folder that isn't there stands for the built-in theme
 */
public record MiniSite(Path content, Path templates) {
  static final Path ALL = Path.of("test/resources/dev/broadsheet/sites").toAbsolutePath();
  static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  /** Returns a site with its own templates over those of the built-in theme. */
  public static MiniSite of(String name) {
    return new MiniSite(ALL.resolve(name).resolve("content"), ALL.resolve(name + "/templates"));
  }

  /** Returns the repository's own site. */
  public static MiniSite own() throws IOException {
    Path repository = Path.of("..").toRealPath();
    return new MiniSite(repository.resolve("content"), repository.resolve("templates"));
  }

  /** Returns the names of the sites all of whose pages are those of the built-in theme. */
  public static List<String> inBuiltInTheme() throws IOException {
    try (Stream<Path> sites = Files.list(ALL)) {
      return sites
          .filter(site -> Files.isDirectory(site.resolve("content")))
          .map(site -> site.getFileName().toString())
          .filter(name -> !Set.of("hosted", "own-templates").contains(name))
          .sorted()
          .toList();
    }
  }

  /** Returns a site with templates so plain that what they show is read at a glance. */
  static MiniSite plain(String name) {
    return new MiniSite(ALL.resolve(name).resolve("content"), ALL.resolve("plain-theme"));
  }

  /** Publishes the site into a folder. */
  public BuildReport publish(Path output) throws IOException {
    return publish(output, Path.of("target/test-reports"));
  }

  /** Publishes the site into a folder, and the reports on it into another one. */
  BuildReport publish(Path output, Path reports) throws IOException {
    return publish(output, reports, NOW);
  }

  /** Publishes the site for another moment. */
  BuildReport publish(Path output, Path reports, Instant now) throws IOException {
    ProjectFolders folders =
        new ProjectFolders(
            content.getParent(),
            content,
            templates,
            output.toAbsolutePath(),
            reports.toAbsolutePath());
    try {
      return new SiteBuild(new BuildOptions(folders, false, now, false)).run(line -> {});
    } catch (BuildFailedException e) {
      throw new AssertionError(ProblemPrinter.print(e.problems()), e);
    }
  }

  /** Returns the site's articles in its main language, those in no section too. */
  List<Article> articles(Path reports) {
    ProjectFolders folders =
        new ProjectFolders(content.getParent(), content, templates, reports, reports);
    ProblemCollector problems = new ProblemCollector(false);
    try {
      SiteConfig config = Settings.read(folders, problems);
      ContentTree tree = ContentScanner.scan(folders, config, problems);
      DataFiles data = DataFiles.read(tree, problems);
      DocumentCache cache = DocumentCache.open(reports, "");
      Progress progress = new Progress(line -> {}, System::nanoTime);
      Site site =
          SiteAssembler.assemble(
                  config,
                  tree,
                  Documents.read(config, tree, data, cache, problems, progress),
                  new Publication(NOW, config.timeZone(), false),
                  problems)
              .get(0);
      return Stream.concat(site.articles().stream(), site.pages().stream()).toList();
    } catch (BuildFailedException e) {
      throw new AssertionError(ProblemPrinter.print(e.problems()), e);
    }
  }

  /** Returns the bytes of all files below a folder, by their paths with {@code /}. */
  public static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
