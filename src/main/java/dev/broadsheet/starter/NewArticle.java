package dev.broadsheet.starter;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.data.YamlWriter;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.Suggestion;
import dev.broadsheet.document.Slug;
import dev.broadsheet.lookup.SiteSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file for an article that is to be written, with its front matter. */
public final class NewArticle {
  private static final String AUTHORS = "authors";

  private final ProjectFolders folders;
  private final Instant now;

  /**
   * @param folders where the site is
   * @param now the moment that tells the article's date
   */
  public NewArticle(ProjectFolders folders, Instant now) {
    this.folders = folders;
    this.now = now;
  }

  /**
   * Makes the file; never over another one.
   *
   * @param title the headline
   * @param section the folder of its section, from the content folder; null for the only one
   */
  public Started titled(String title, @Nullable String section) {
    Path content = folders.content();
    if (!Files.isDirectory(content)) {
      return refused(
          content,
          "there is no such folder",
          "run this where the site is, or make one with -Dsite=my-site");
    }
    String slug = Slug.of(title);
    if (slug.isEmpty()) {
      return refused(
          content,
          "the title " + Excerpt.quoted(title) + " has no letter or digit to make an address of",
          "give it one in words");
    }
    List<String> sections = sections(content);
    String folder = section == null ? onlyOf(sections) : section.replaceAll("^/+|/+$", "");
    if (folder == null || !(folder.isEmpty() || sections.contains(folder))) {
      return refused(
          content,
          folder == null
              ? "there are several sections, and nothing says which of them the article is for"
              : "there is no section " + Excerpt.quoted(folder),
          folder == null
              ? "add -Dsection= with one of " + String.join(", ", sections)
              : Suggestion.hint(
                  folder,
                  sections,
                  "make the folder first; known are " + String.join(", ", sections)));
    }
    SiteConfig config = SiteSettings.read(content);
    Path path = content.resolve(folder).resolve(slug + ".md");
    NewFile file = new NewFile(path, folders.shown(path), text(title, config));
    Problem problem = file.conflict();
    problem = problem == null ? file.write() : problem;
    return problem == null
        ? new Started(
            "a new article: "
                + file.shown()
                + "\nnext: write it, and take out \"draft: true\" when it is ready",
            List.of())
        : Started.refused(problem);
  }

  private String text(String title, SiteConfig config) {
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("title", title.strip());
    header.put("date", now.atZone(config.timeZone()).toLocalDate().toString());
    header.put("summary", "");
    header.put("tags", List.of());
    header.put("draft", true);
    return "---\n" + YamlWriter.write(header) + "---\n\n";
  }

  private Started refused(Path path, String message, String hint) {
    return Started.refused(Problem.error(Location.ofFile(folders.shown(path)), message, hint));
  }

  /** Returns the section of a site that has one, or none, where that is no section. */
  private static @Nullable String onlyOf(List<String> sections) {
    return sections.isEmpty() ? "" : sections.size() == 1 ? sections.get(0) : null;
  }

  /** Returns the folders that can hold articles: not those that are articles themselves. */
  private static List<String> sections(Path content) {
    try (Stream<Path> walk = Files.walk(content)) {
      return walk.filter(Files::isDirectory)
          .filter(folder -> !Files.exists(folder.resolve("index.md")))
          .map(folder -> content.relativize(folder).toString().replace('\\', '/'))
          .filter(name -> !name.isEmpty() && !name.equals(AUTHORS) && !("/" + name).contains("/."))
          .filter(name -> holdsArticles(content.resolve(name)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // A folder of pictures is none; an empty one is about to become one.
  private static boolean holdsArticles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      return names.isEmpty()
          || names.stream()
              .anyMatch(
                  name -> name.endsWith(".md") || Files.exists(folder.resolve(name + "/index.md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
