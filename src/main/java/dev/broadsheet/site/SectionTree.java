package dev.broadsheet.site;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.document.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The sections of an edition, made from folders. */
final class SectionTree {
  private final SiteConfig config;
  private final FolderTree folders;
  private final Permalinks permalinks;
  private final Consumer<Problem> problems;
  private final Map<String, SectionName> names = new HashMap<>();
  private final TreeSet<String> shown = new TreeSet<>();

  SectionTree(
      SiteConfig config, FolderTree folders, Permalinks permalinks, Consumer<Problem> problems) {
    this.config = config;
    this.folders = folders;
    this.permalinks = permalinks;
    this.problems = problems;
  }

  /** Returns a folder's section, which is thereby shown, with those that it stands in. */
  SectionName show(String folder) {
    for (String f = folder; !f.isEmpty() && shown.add(f); ) {
      f = FolderTree.parent(f);
    }
    return name(folder);
  }

  /** Returns whether a folder is a section with something in it. */
  boolean isShown(String folder) {
    return shown.contains(folder);
  }

  private SectionName name(String folder) {
    SectionName known = names.get(folder);
    if (known != null) {
      return known;
    }
    SourceDocument index = folders.index(folder);
    String own = folder.substring(folder.lastIndexOf('/') + 1);
    String title = index == null ? titleOf(own) : index.frontMatter().title();
    String parent = FolderTree.parent(folder);
    String around = parent.isEmpty() ? config.language() : name(parent).lang();
    String lang = index == null ? around : index.lang();
    SectionName name = new SectionName(folder, title, lang, permalinks.index(path(folder)));
    names.put(folder, name);
    return name;
  }

  private static String titleOf(String folder) {
    String words = folder.replace('-', ' ').replace('_', ' ');
    int first = words.offsetByCodePoints(0, 1);
    return Character.toString(Character.toTitleCase(words.codePointAt(0))) + words.substring(first);
  }

  /** Returns the path of a folder's pages from the edition's root, without slashes at its ends. */
  String path(String folder) {
    if (folder.isEmpty()) {
      return "";
    }
    SourceDocument index = folders.index(folder);
    String own = folder.substring(folder.lastIndexOf('/') + 1);
    String slug =
        index == null || index.frontMatter().slug() == null
            ? Slug.of(own)
            : index.frontMatter().slug();
    String parent = path(FolderTree.parent(folder));
    return parent.isEmpty() ? slug : parent + "/" + slug;
  }

  /**
   * Returns the top sections in order, with all below them.
   *
   * @param articles all articles of the site in order
   */
  List<Section> top(List<Article> articles) {
    Map<String, List<Article>> inside = new HashMap<>();
    for (Article article : articles) {
      String folder = article.section() == null ? "" : article.section().folder();
      for (String f = folder; !f.isEmpty(); f = FolderTree.parent(f)) {
        inside.computeIfAbsent(f, key -> new ArrayList<>()).add(article);
      }
    }
    Map<String, List<String>> children = new HashMap<>();
    for (String folder : shown) {
      children.computeIfAbsent(FolderTree.parent(folder), key -> new ArrayList<>()).add(folder);
    }
    return below("", children, inside);
  }

  private List<Section> below(
      String parent, Map<String, List<String>> children, Map<String, List<Article>> inside) {
    List<Section> sections = new ArrayList<>();
    for (String folder : children.getOrDefault(parent, List.of())) {
      SourceDocument index = folders.ownIndex(folder);
      SectionName name = name(folder);
      sections.add(
          new Section(
              name,
              index != null || config.isMain() ? name.lang() : config.language(),
              index == null ? null : index.frontMatter().summary(),
              index == null ? null : index.file(),
              index == null ? null : index.document(),
              List.copyOf(inside.getOrDefault(folder, List.of())),
              below(folder, children, inside)));
      if (index == null) {
        untranslated(folder);
      }
    }
    sections.sort(
        Comparator.<Section>comparingInt(section -> place(section.name().folder()))
            .thenComparing(section -> section.name().folder()));
    return List.copyOf(sections);
  }

  private void untranslated(String folder) {
    SourceDocument main = folders.index(folder);
    if (main != null) {
      problems.accept(
          Problem.warning(
              Location.ofFile(main.file().shown()),
              "the section has no title in the edition in \"" + config.language() + "\"",
              "give it one in _index." + config.path() + ".md beside this file"));
    }
  }

  private int listed(String folder) {
    for (int i = 0; i < config.sections().size(); i++) {
      if (config.sections().get(i).folder().equals(folder)) {
        return i;
      }
    }
    return -1;
  }

  // Those named in site.yml in its order, then those that say their own, then the rest by name.
  private int place(String folder) {
    int listed = listed(folder);
    SourceDocument index = folders.index(folder);
    Integer order = index == null ? null : index.frontMatter().order();
    int configured = config.sections().size();
    if (listed >= 0) {
      return listed;
    }
    return order == null ? Integer.MAX_VALUE : configured + Math.max(0, Math.min(order, 1_000_000));
  }
}
