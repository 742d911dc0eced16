package dev.broadsheet.site;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.ContentTree;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.Suggestion;
import dev.broadsheet.document.Slug;
import dev.broadsheet.frontmatter.FileNameDate;
import dev.broadsheet.frontmatter.FrontMatter;
import dev.broadsheet.frontmatter.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a site of the documents that were read: what is published, where, and in which order. */
public final class SiteAssembler {
  private final SiteConfig config;
  private final String main;
  private final Consumer<Problem> problems;
  private final FolderTree folders;
  private final Permalinks permalinks;
  private final SectionTree sections;
  private final Withholding withholding;
  private final DueMoments due;
  private final Terms<Tag> tags;
  private final Authors authors;
  private final Map<Permalink, ContentFile> addresses = new HashMap<>();
  private final Map<String, Permalink> articleFolders = new HashMap<>();

  private SiteAssembler(
      SiteConfig config,
      String main,
      ContentTree tree,
      List<SourceDocument> documents,
      Publication publication,
      Consumer<Problem> problems) {
    this.config = config;
    this.main = main;
    this.problems = problems;
    folders = new FolderTree(tree, documents, main, config.language());
    permalinks = new Permalinks(config);
    sections = new SectionTree(config, folders, permalinks, problems);
    withholding = new Withholding(publication, folders);
    due = new DueMoments(publication, folders);
    tags = new Terms<>("tags", permalinks, Tag::new, problems);
    authors = new Authors(permalinks, problems);
  }

  /**
   * Makes the site, in each of its languages.
   *
   * @param config its settings
   * @param tree its content files
   * @param documents all Markdown files among them that could be read, in the tree's order
   * @param publication the moment that it is published for
   * @param problems takes what is wrong: two articles of one address, an article without one
   * @return its editions, first that in the main language
   */
  public static List<Site> assemble(
      SiteConfig config,
      ContentTree tree,
      List<SourceDocument> documents,
      Publication publication,
      Consumer<Problem> problems) {
    List<Site> editions = new ArrayList<>();
    for (SiteConfig edition : config.editions()) {
      SiteAssembler assembler =
          new SiteAssembler(edition, config.language(), tree, documents, publication, problems);
      editions.add(assembler.assemble(tree, documents));
    }
    return EditionJoin.join(editions).stream().filter(site -> isThere(site, problems)).toList();
  }

  // Readers are not led to a front page with nothing on it.
  private static boolean isThere(Site site, Consumer<Problem> problems) {
    SiteConfig config = site.config();
    if (config.isMain() || !site.articles().isEmpty() || !site.pages().isEmpty()) {
      return true;
    }
    for (SiteConfig.LanguageSettings language : config.languages()) {
      if (language.language().equals(config.language())) {
        problems.accept(
            Problem.warning(
                language.location(),
                "nothing is published in \""
                    + config.language()
                    + "\", so there is no such edition",
                "name an article in it as in news/flood." + config.path() + ".md"));
      }
    }
    return false;
  }

  private Site assemble(ContentTree tree, List<SourceDocument> documents) {
    List<Article> published = new ArrayList<>();
    profiles(documents).forEach(this::profile);
    for (SourceDocument document : documents) {
      if (!document.file().language().equals(config.language())) {
        continue;
      }
      if (document.file().kind() == ContentFile.Kind.SECTION_INDEX) {
        index(document);
      } else if (!isProfile(document)) {
        Article article = article(document);
        if (article != null) {
          published.add(article);
        }
      }
    }
    if (config.isMain()) {
      config.sections().forEach(this::checkSection);
    }
    List<Article> ordered = new ArticleOrder(config.timeZone()).sort(published);
    List<Article> articles = ordered.stream().filter(a -> a.section() != null).toList();
    // A page in no section has an author and subjects all the same.
    Map<Author, List<Article>> byAuthor = authors(ordered);
    return new Site(
        config,
        articles,
        ordered.stream().filter(a -> a.section() == null).toList(),
        sections.top(articles),
        group(ordered, Article::tags, Comparator.comparing(Tag::permalink, BY_PATH)),
        byAuthor,
        profiles(byAuthor.keySet()),
        new AssetFolders(folders, sections, withholding, permalinks, articleFolders).of(tree),
        withholding.result(),
        due.all());
  }

  private void checkSection(SiteConfig.SectionFolder section) {
    if (!folders.all().contains(section.folder())) {
      problems.accept(
          Problem.warning(
              section.location(),
              "there is no folder " + Excerpt.quoted(section.folder()) + " in the content",
              Suggestion.hint(
                  section.folder(), folders.all(), "make it, or take it out of the sections")));
    }
  }

  private static final Comparator<Permalink> BY_PATH = Comparator.comparing(Permalink::path);

  // For lack of its own, an edition has the profiles of the main one.
  private Collection<SourceDocument> profiles(List<SourceDocument> documents) {
    Map<String, SourceDocument> profiles = new LinkedHashMap<>();
    for (SourceDocument document : documents) {
      ContentFile file = document.file();
      if (isProfile(document) && file.language().equals(config.language())) {
        profiles.put(file.work(), document);
      } else if (isProfile(document) && file.language().equals(main)) {
        profiles.putIfAbsent(file.work(), document);
      }
    }
    return profiles.values();
  }

  private Map<Author, Profile> profiles(Set<Author> shown) {
    Map<Author, Profile> profiles = authors.profiles();
    profiles.keySet().retainAll(shown);
    return profiles;
  }

  private static boolean isProfile(SourceDocument document) {
    return document.file().kind() == ContentFile.Kind.AUTHOR;
  }

  // The files beside a profile are published as if the folder were any other.
  private void profile(SourceDocument document) {
    ContentFile file = document.file();
    authors.add(document);
    if (FolderTree.isArticleOfFolder(file)) {
      articleFolders.put(file.folder(), permalinks.folder(file.folder()));
    }
  }

  private void index(SourceDocument document) {
    String folder = document.file().folder();
    if (folder.isEmpty()) {
      problems.accept(
          Problem.warning(
              Location.ofFile(document.file().shown()),
              "the front page takes no text of its own",
              "say what the site is in the description of site.yml"));
    } else if (folder.equals("authors")) {
      problems.accept(
          Problem.warning(
              Location.ofFile(document.file().shown()),
              "the list of authors takes no text of its own",
              "write it in a page, such as about.md"));
    } else {
      due.add(document.file(), document.frontMatter(), document.frontMatter().date());
      if (!withholding.withholdsSection(folder)) {
        sections.show(folder);
      }
    }
  }

  private @Nullable Article article(SourceDocument document) {
    ContentFile file = document.file();
    FrontMatter frontMatter = document.frontMatter();
    boolean ofFolder = FolderTree.isArticleOfFolder(file);
    FileNameDate name = FileNameDate.of(FolderTree.ownName(file));
    PartialDate date = frontMatter.date() == null ? name.date() : frontMatter.date();
    String slug = frontMatter.slug() == null ? Slug.of(name.slug()) : frontMatter.slug();
    String section = FolderTree.sectionFolder(file);
    String inside = sections.path(section);
    String path = inside.isEmpty() ? slug : inside + "/" + slug;
    due.add(file, frontMatter, date);
    if (withholding.withholds(file, frontMatter, date, permalinks.page(path))) {
      return null;
    }
    if (slug.isEmpty()) {
      problems.accept(
          Problem.error(
              Location.ofFile(file.shown()),
              "no address can be made of the file name \"" + file.name() + "\"",
              "give the file another name, or the article a \"slug\""));
      return null;
    }
    if (!isAlone(document, permalinks.page(path))) {
      return null;
    }
    if (ofFolder) {
      articleFolders.put(file.folder(), permalinks.folder(path));
    }
    return new Article(
        file,
        frontMatter,
        document.document(),
        permalinks.page(path),
        document.lang(),
        date,
        section.isEmpty() ? null : sections.show(section),
        terms(frontMatter.authors(), author -> authors.of(author, document)),
        terms(frontMatter.tags(), tag -> tag(tag, document)));
  }

  private boolean isAlone(SourceDocument document, Permalink permalink) {
    ContentFile file = document.file();
    String beside = folders.articleFolder(FolderTree.sectionFolder(file));
    ContentFile around = beside == null ? null : folders.article(beside);
    if (beside != null && around != null) {
      problems.accept(
          Problem.error(
              Location.ofFile(file.shown()),
              "this article lies in the folder of another, " + around.shown(),
              "move it out of \"" + file.shownFolder(beside) + "\""));
      return false;
    }
    ContentFile other = addresses.putIfAbsent(permalink, file);
    if (other != null) {
      Location slug = document.frontMatter().places().ofKey("slug");
      problems.accept(
          Problem.error(
              slug == null ? Location.ofFile(file.shown()) : slug,
              "the address " + permalink.path() + " is that of " + other.shown() + " too",
              "give one of them another \"slug\""));
    }
    return other == null;
  }

  private @Nullable Tag tag(String name, SourceDocument document) {
    return tags.of(
        name, document.file(), () -> document.frontMatter().places().ofItem("tags", name));
  }

  private static <T> List<T> terms(List<String> names, Function<String, @Nullable T> terms) {
    return names.stream().map(terms).filter(Objects::nonNull).distinct().toList();
  }

  private Map<Author, List<Article>> authors(List<Article> articles) {
    Map<Author, List<Article>> all = group(articles, Article::authors, Author.BY_ADDRESS);
    // One who wrote nothing in this language is not in this edition.
    authors
        .profiles()
        .forEach(
            (author, profile) -> {
              if (profile.source().language().equals(config.language())) {
                all.putIfAbsent(author, List.of());
              }
            });
    return all;
  }

  private static <T> Map<T, List<Article>> group(
      List<Article> articles, Function<Article, List<T>> terms, Comparator<T> order) {
    Map<T, List<Article>> groups = new TreeMap<>(order);
    for (Article article : articles) {
      for (T term : terms.apply(article)) {
        groups.computeIfAbsent(term, t -> new ArrayList<>()).add(article);
      }
    }
    return groups;
  }
}
