package dev.broadsheet.feed;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.page.Feed;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.SiteView;
import dev.broadsheet.render.PageRenderer;
import dev.broadsheet.render.RenderedPage;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Site;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the feeds, the list of them, the site maps and robots.txt. */
public final class FeedMaker {
  private static final Permalink SITEMAP = new Permalink("/sitemap.xml");
  private static final Permalink NEWS = new Permalink("/news-sitemap.xml");
  private static final Permalink LIST = new Permalink("/feeds.opml");
  private static final Permalink ROBOTS = new Permalink("/robots.txt");

  private final SiteView view;
  private final PageRenderer renderer;
  private final Consumer<Problem> problems;
  private final Moments moments;
  private final FeedEntries entries;
  private final List<RenderedPage> files = new ArrayList<>();

  private FeedMaker(Site site, SiteView view, PageRenderer renderer, Consumer<Problem> problems) {
    this.view = view;
    this.renderer = renderer;
    this.problems = problems;
    moments = new Moments(site.config().timeZone());
    entries = new FeedEntries(renderer, moments, view.feed().atom(), problems);
  }

  /**
   * Makes all of them.
   *
   * @param pages all pages of the site
   * @param now the moment that the site is published for
   * @param problems takes the errors of their templates
   */
  public static List<RenderedPage> make(
      Site site,
      SiteView view,
      List<Page> pages,
      Instant now,
      PageRenderer renderer,
      Consumer<Problem> problems) {
    FeedMaker maker = new FeedMaker(site, view, renderer, problems);
    maker.feeds();
    maker.add("feeds.ftlx", LIST, Map.of("feeds", view.feeds()));
    maker.sitemaps(pages, site.config().feed().news() ? maker.news(site, now) : List.of());
    return List.copyOf(maker.files);
  }

  private void feeds() {
    view.feeds().parallelStream()
        .flatMap(this::forms)
        .filter(Objects::nonNull)
        .forEachOrdered(files::add);
  }

  private Stream<@Nullable RenderedPage> forms(Feed feed) {
    List<FeedEntry> of = entries.of(feed);
    Instant updated =
        feed.articles().stream()
            .map(article -> moments.instant(Moments.changed(article)))
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH);
    Map<String, Object> values =
        Map.of("feed", feed, "updated", moments.moment(updated), "entries", of);
    return Stream.of(
        renderer.renderFile("feed.ftlx", feed.atom(), values, problems),
        new RenderedPage(
            feed.json(), "(feed) " + feed.title(), true, new JsonFeed(renderer).of(feed, of)));
  }

  private List<NewsEntry> news(Site site, Instant now) {
    return new NewsSitemap(renderer, moments).of(site, now);
  }

  // The schema has no site map without an address, so without news there is none of news.
  private void sitemaps(List<Page> pages, List<NewsEntry> news) {
    List<Sitemaps.Sitemap> sitemaps =
        new Sitemaps(renderer::absolute, moments).of(pages, SITEMAP, Sitemaps.MOST_URLS);
    sitemaps.forEach(map -> add("sitemap.ftlx", map.permalink(), Map.of("urls", map.urls())));
    if (sitemaps.size() > 1) {
      List<Permalink> parts = sitemaps.stream().map(Sitemaps.Sitemap::permalink).toList();
      add("sitemap-index.ftlx", SITEMAP, Map.of("sitemaps", parts));
    }
    if (!news.isEmpty()) {
      add("news-sitemap.ftlx", NEWS, Map.of("articles", news));
    }
    List<String> all =
        Stream.of(SITEMAP, NEWS).limit(news.isEmpty() ? 1 : 2).map(this::url).toList();
    add("robots.ftl", ROBOTS, Map.of("sitemaps", all));
  }

  private String url(Permalink permalink) {
    return renderer.absolute(permalink);
  }

  private void add(String template, Permalink permalink, Map<String, Object> values) {
    RenderedPage file = renderer.renderFile(template, permalink, values, problems);
    if (file != null) {
      files.add(file);
    }
  }
}
