package dev.broadsheet.search;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.broadsheet.document.PlainText;
import dev.broadsheet.page.Page;
import dev.broadsheet.render.EditionRenderer;
import dev.broadsheet.render.PageRenderer;
import dev.broadsheet.render.RenderedPage;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.SectionName;
import dev.broadsheet.site.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the files in which readers search a site, beside its search page:
 *
 * <ul>
 *   <li>{@code index.json}: how many articles there are, and where the words are found;
 *   <li>{@code words/}: the words, and where they stand ({@link WordFiles}, {@link Postings}),
 *       named by their content;
 *   <li>{@code articles/}: of each article what a result shows of it, named by its number. The
 *       oldest is the first, so that the others stay what they are when one is added.
 * </ul>
 */
public final class SearchIndex {
  /** So much of a text is there to be shown around the words that were found. */
  private static final int MOST_TEXT = 4_000;

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private final PageRenderer renderer;
  private final Page.SearchPage page;
  private final Map<String, RenderedPage> files = new LinkedHashMap<>();

  private SearchIndex(PageRenderer renderer, Page.SearchPage page) {
    this.renderer = renderer;
    this.page = page;
  }

  /**
   * Makes the files of each edition that has a search page.
   *
   * @param editions the editions of the site
   */
  public static List<RenderedPage> make(List<EditionRenderer> editions) {
    List<RenderedPage> files = new ArrayList<>();
    for (EditionRenderer edition : editions) {
      for (Page page : edition.edition().pages()) {
        if (page instanceof Page.SearchPage search) {
          files.addAll(new SearchIndex(edition.renderer(), search).make(edition.edition().site()));
        }
      }
    }
    return List.copyOf(files);
  }

  private List<RenderedPage> make(Site site) {
    List<Article> articles = numbered(site);
    List<Found> found =
        IntStream.range(0, articles.size())
            .parallel()
            .mapToObj(number -> found(articles.get(number)))
            .toList();
    Dictionary dictionary = new Dictionary();
    for (int number = 0; number < articles.size(); number++) {
      dictionary.add(number, found.get(number).words());
      add("articles/" + number + ".json", found.get(number).record());
    }
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("articles", articles.size());
    root.putAll(WordFiles.write(dictionary, (name, text) -> add("words/" + name, text)));
    add("index.json", GSON.toJson(root));
    return List.copyOf(files.values());
  }

  /** An article as it is found, and shown then. */
  private record Found(ArticleWords words, String record) {}

  private Found found(Article article) {
    String text = PlainText.of(article.document());
    return new Found(ArticleWords.of(article, text), record(article, text));
  }

  // The oldest first; then what has no date, which comes and goes more seldom than news.
  private static List<Article> numbered(Site site) {
    List<Article> dated = new ArrayList<>(site.articles());
    dated.removeIf(article -> article.date() == null);
    Collections.reverse(dated);
    Stream<Article> undated = site.articles().stream().filter(article -> article.date() == null);
    return Stream.of(dated.stream(), undated, site.pages().stream()).flatMap(s -> s).toList();
  }

  private String record(Article article, String text) {
    SectionName section = article.section();
    return GSON.toJson(
        List.of(
            page.permalink().relativeTo(article.permalink()),
            article.lang(),
            article.title(),
            section == null ? "" : section.title(),
            section == null ? "" : section.lang(),
            article.date() == null ? "" : article.date().machineForm(),
            article.date() == null ? "" : renderer.inWords(article.date(), page.lang()),
            article.summary() == null ? "" : article.summary(),
            beginning(text)));
  }

  private static String beginning(String text) {
    if (text.length() <= MOST_TEXT) {
      return text;
    }
    int space = text.lastIndexOf(' ', MOST_TEXT);
    int end = space < 0 ? MOST_TEXT : space;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }

  private void add(String name, String text) {
    Permalink permalink = new Permalink(page.folder().path() + name);
    // Two words may have the same places: one file then serves both.
    files.putIfAbsent(permalink.path(), new RenderedPage(permalink, "(search)", true, text));
  }
}
