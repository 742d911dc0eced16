package dev.broadsheet.starter;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.document.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** A small site that is complete: it builds at once, and everything in it is true. */
public final class NewSite {
  private final ProjectFolders folders;
  private final String version;
  private final LocalDate today;

  /**
   * @param folders what paths in messages are relative to
   * @param version the version of the plugin that the site is to be made with
   * @param today the date of its first article
   */
  public NewSite(ProjectFolders folders, String version, LocalDate today) {
    this.folders = folders;
    this.version = version;
    this.today = today;
  }

  /**
   * Makes the site; where one of its files is there already, nothing.
   *
   * @param folder where; need not exist
   */
  public Started in(Path folder) {
    String name = Slug.of(String.valueOf(folder.getFileName()));
    if (name.isEmpty()) {
      return Started.refused(
          Problem.error(
              Location.ofFile(folders.shown(folder)),
              "this name has no letter or digit",
              "give the folder a name such as my-site"));
    }
    List<NewFile> files =
        Stream.of(
                "pom.xml > pom.xml",
                "site.yml > content/site.yml",
                "section.md > content/news/_index.md",
                "article.md > content/news/how-this-site-is-made.md",
                "gitignore > .gitignore",
                "deploy.yml > .github/workflows/deploy.yml")
            .map(file -> file(file, folder, name))
            .toList();
    List<Problem> conflicts =
        files.stream().map(NewFile::conflict).filter(Objects::nonNull).toList();
    if (!conflicts.isEmpty()) {
      return new Started("", conflicts);
    }
    List<Problem> problems = files.stream().map(NewFile::write).filter(Objects::nonNull).toList();
    return new Started(problems.isEmpty() ? said(folder, files) : "", problems);
  }

  private NewFile file(String made, Path folder, String name) {
    String[] ends = made.split(" > ", 2);
    Path path = folder.resolve(ends[1]);
    String text =
        resource(ends[0])
            .replace("@name@", name)
            .replace("@title@", titleOf(name))
            .replace("@version@", version)
            .replace("@date@", today.toString());
    return new NewFile(path, folders.shown(path), text);
  }

  private static String titleOf(String name) {
    String words = name.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private String said(Path folder, List<NewFile> files) {
    StringBuilder said = new StringBuilder("a new site:\n");
    files.forEach(file -> said.append("  ").append(file.shown()).append('\n'));
    return said.append("next:\n  cd ")
        .append(folders.shown(folder))
        .append("\n  give title and baseUrl in content/site.yml\n")
        .append("  mvn site                                  publishes to site-output/\n")
        .append("  mvn broadsheet:new -Dtitle=\"A headline\"   begins an article\n")
        .toString();
  }

  private static String resource(String name) {
    try (InputStream in = NewSite.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
