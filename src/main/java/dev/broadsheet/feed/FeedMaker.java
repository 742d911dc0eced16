package dev.broadsheet.feed;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.frontmatter.PartialDate;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.SiteView;
import dev.broadsheet.render.PageRenderer;
import dev.broadsheet.render.RenderedPage;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Author;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.Tag;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the site's feed, site map and robots.txt. */
public final class FeedMaker {
  private static final Permalink SITEMAP = new Permalink("/sitemap.xml");
  private static final Permalink ROBOTS = new Permalink("/robots.txt");

  private final Site site;
  private final SiteView view;
  private final PageRenderer renderer;
  private final Consumer<Problem> problems;

  private FeedMaker(Site site, SiteView view, PageRenderer renderer, Consumer<Problem> problems) {
    this.site = site;
    this.view = view;
    this.renderer = renderer;
    this.problems = problems;
  }

  /**
   * Makes all of them.
   *
   * @param pages all pages of the site
   * @param problems takes the errors of their templates
   */
  public static List<RenderedPage> make(
      Site site,
      SiteView view,
      List<Page> pages,
      PageRenderer renderer,
      Consumer<Problem> problems) {
    FeedMaker maker = new FeedMaker(site, view, renderer, problems);
    List<RenderedPage> files = new ArrayList<>();
    maker.add(files, "feed.ftlx", view.feed(), Map.of("feed", maker.feed()));
    maker.add(files, "sitemap.ftlx", SITEMAP, Map.of("urls", maker.urls(pages)));
    maker.add(files, "robots.ftl", ROBOTS, Map.of("sitemapUrl", maker.absolute(SITEMAP)));
    return files;
  }

  private void add(
      List<RenderedPage> files, String template, Permalink permalink, Map<String, Object> values) {
    RenderedPage file = renderer.renderFile(template, permalink, values, problems);
    if (file != null) {
      files.add(file);
    }
  }

  private FeedView feed() {
    List<Article> articles =
        site.articles().stream()
            .filter(article -> article.date() != null)
            .limit(site.config().feed().items())
            .toList();
    Instant updated =
        articles.stream()
            .map(article -> instant(changed(article)))
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH);
    return new FeedView(
        view.title(),
        view.feed(),
        view.home(),
        moment(updated),
        view.lang(),
        articles.stream().map(this::entry).toList());
  }

  private FeedView.Entry entry(Article article) {
    String url = absolute(article.permalink());
    return new FeedView.Entry(
        article.title(),
        url,
        url,
        moment(instant(article.date())),
        moment(instant(changed(article))),
        article.authors().stream().map(Author::name).toList(),
        article.summary(),
        renderer.feedContent(article, view.feed(), problems),
        article.lang(),
        article.tags().stream().map(Tag::name).toList());
  }

  private Instant instant(@Nullable PartialDate date) {
    return date == null ? Instant.EPOCH : date.firstInstant(site.config().timeZone());
  }

  // In the site's own zone: a day's first moment is then seen to be of that day.
  private String moment(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(site.config().timeZone()));
  }

  private List<SitemapUrl> urls(List<Page> pages) {
    List<SitemapUrl> urls = new ArrayList<>();
    for (Page page : pages) {
      if (!(page instanceof Page.NotFoundPage) && !isCopy(page)) {
        PartialDate changed =
            page instanceof Page.ArticlePage shown ? changed(shown.article()) : null;
        urls.add(new SitemapUrl(absolute(page.permalink()), lastmod(changed)));
      }
    }
    urls.sort(Comparator.comparing(SitemapUrl::loc));
    return urls;
  }

  // The schema of site maps takes a day or a moment, nothing less precise.
  private @Nullable String lastmod(@Nullable PartialDate changed) {
    if (changed == null || changed.day() == null) {
      return null;
    }
    return changed.time() == null ? changed.machineForm() : moment(instant(changed));
  }

  private static boolean isCopy(Page page) {
    return page instanceof Page.ArticlePage article
        && article.article().frontMatter().canonical() != null;
  }

  private static @Nullable PartialDate changed(Article article) {
    return article.updated() == null ? article.date() : article.updated();
  }

  private String absolute(Permalink permalink) {
    return view.baseUrl() + permalink.encoded().substring(1);
  }
}
