package dev.broadsheet.site;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.Suggestion;
import dev.broadsheet.document.Slug;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The authors of a site: those who have a profile, and those whom articles name besides. An article
 * names one who has a profile by its title, or by the name of its file.
 */
final class Authors {
  private final Consumer<Problem> problems;
  private final Terms<Author> terms;
  private final Set<String> teams = new TreeSet<>();
  private final Map<String, SourceDocument> bySlug = new HashMap<>();
  private final Map<String, String> namesByFile = new HashMap<>();
  private final Map<Author, Profile> profiles = new HashMap<>();
  private final Map<String, String> meant = new HashMap<>();

  Authors(Permalinks permalinks, Consumer<Problem> problems) {
    this.problems = problems;
    terms =
        new Terms<>(
            "authors",
            permalinks,
            (name, permalink) -> new Author(name, permalink, teams.contains(name)),
            problems);
  }

  /** Adds the profile of an author; all are added before any article is. */
  void add(SourceDocument document) {
    String name = document.frontMatter().title();
    if (name.isEmpty()) {
      return;
    }
    Location place = document.frontMatter().places().of("title");
    SourceDocument other = bySlug.putIfAbsent(Slug.of(name), document);
    if (other != null) {
      problems.accept(
          Problem.error(
              place == null ? Location.ofFile(document.file().shown()) : place,
              "\"" + name + "\" has a profile already, " + other.file().shown(),
              "make one of the two"));
      return;
    }
    if (document.frontMatter().team()) {
      teams.add(name);
    }
    Author author = terms.of(name, document.file(), () -> place);
    if (author != null) {
      profiles.put(
          author,
          new Profile(
              document.file(), document.frontMatter(), document.document(), document.lang()));
      namesByFile.putIfAbsent(Slug.of(FolderTree.ownName(document.file())), name);
    }
  }

  /** Returns the author whom an article names, or null where no address can be made of the name. */
  @Nullable Author of(String written, SourceDocument document) {
    String slug = Slug.of(written);
    String name = bySlug.containsKey(slug) ? written : namesByFile.getOrDefault(slug, written);
    // Names without a profile are fine, but for one that differs by a letter or two.
    if (!bySlug.containsKey(Slug.of(name))) {
      String hint = meant.computeIfAbsent(slug, s -> Suggestion.hint(name, names(), ""));
      if (!hint.isEmpty()) {
        problems.accept(
            Problem.warning(
                Terms.place(document.file(), () -> place(written, document)),
                "no profile in the authors folder is of \"" + name + "\"",
                hint));
      }
    }
    return terms.of(name, document.file(), () -> place(written, document));
  }

  private static @Nullable Location place(String written, SourceDocument document) {
    return document.frontMatter().places().ofItem("authors", written);
  }

  /** Returns the profiles, by the addresses of their authors. */
  Map<Author, Profile> profiles() {
    Map<Author, Profile> sorted = new TreeMap<>(Author.BY_ADDRESS);
    sorted.putAll(profiles);
    return sorted;
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    profiles.keySet().forEach(author -> names.add(author.name()));
    return names;
  }
}
