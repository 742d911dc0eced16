package dev.broadsheet.feed;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.page.Feed;
import dev.broadsheet.page.FeedPlan;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.PlannedFeed;
import dev.broadsheet.page.SiteView;
import dev.broadsheet.page.Translations;
import dev.broadsheet.render.EditionRenderer;
import dev.broadsheet.render.PageRenderer;
import dev.broadsheet.render.RenderedPage;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Permalinks;
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

/** Makes the feeds, the lists of them, the site maps and robots.txt. */
public final class FeedMaker {
  private static final String SITEMAP = "sitemap.xml";
  private static final String NEWS = "news-sitemap.xml";
  private static final String LIST = "feeds.opml";
  private static final Permalink ROBOTS = new Permalink("/robots.txt");

  private final Site site;
  private final SiteView view;
  private final PageRenderer renderer;
  private final Consumer<Problem> problems;
  private final Permalinks permalinks;
  private final Moments moments;
  private final FeedEntries entries;
  private final List<RenderedPage> files = new ArrayList<>();

  private FeedMaker(EditionRenderer edition, Consumer<Problem> problems) {
    this.site = edition.edition().site();
    this.view = edition.view();
    this.renderer = edition.renderer();
    this.problems = problems;
    permalinks = new Permalinks(site.config());
    moments = new Moments(site.config().timeZone());
    entries = new FeedEntries(renderer, moments, view.feed().atom(), problems);
  }

  /**
   * Makes all of them: each edition has its own feeds and site maps.
   *
   * @param editions the editions, first that in the main language
   * @param translations which of their pages are the same in other languages
   * @param now the moment that the site is published for
   * @param problems takes the errors of their templates
   */
  public static List<RenderedPage> make(
      List<EditionRenderer> editions,
      Translations translations,
      Instant now,
      Consumer<Problem> problems) {
    List<RenderedPage> files = new ArrayList<>();
    List<String> sitemaps = new ArrayList<>();
    for (EditionRenderer edition : editions) {
      FeedMaker maker = new FeedMaker(edition, problems);
      maker.feeds();
      maker.add("feeds.ftlx", maker.permalink(LIST), Map.of("feeds", maker.view.feeds()));
      sitemaps.addAll(maker.sitemaps(edition.edition().pages(), translations, now));
      files.addAll(maker.files);
    }
    FeedMaker main = new FeedMaker(editions.get(0), problems);
    main.add("robots.ftl", ROBOTS, Map.of("sitemaps", sitemaps));
    files.addAll(main.files);
    return List.copyOf(files);
  }

  private void feeds() {
    FeedPlan.of(site).parallelStream()
        .flatMap(this::forms)
        .filter(Objects::nonNull)
        .forEachOrdered(files::add);
  }

  private Stream<@Nullable RenderedPage> forms(PlannedFeed planned) {
    Feed feed = planned.feed();
    List<FeedEntry> of = entries.of(planned);
    Instant updated =
        planned.articles().stream()
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

  // The schema has no site map without an address, so without news there is none of news.
  private List<String> sitemaps(List<Page> pages, Translations translations, Instant now) {
    Permalink whole = permalink(SITEMAP);
    List<Sitemaps.Sitemap> sitemaps =
        new Sitemaps(renderer::absolute, moments, translations)
            .of(pages, whole, Sitemaps.MOST_URLS);
    sitemaps.forEach(map -> add("sitemap.ftlx", map.permalink(), Map.of("urls", map.urls())));
    if (sitemaps.size() > 1) {
      List<Permalink> parts = sitemaps.stream().map(Sitemaps.Sitemap::permalink).toList();
      add("sitemap-index.ftlx", whole, Map.of("sitemaps", parts));
    }
    List<NewsEntry> news =
        site.config().feed().news() ? new NewsSitemap(renderer, moments).of(site, now) : List.of();
    if (!news.isEmpty()) {
      add("news-sitemap.ftlx", permalink(NEWS), Map.of("articles", news));
    }
    return Stream.of(whole, permalink(NEWS))
        .limit(news.isEmpty() ? 1 : 2)
        .map(renderer::absolute)
        .toList();
  }

  private Permalink permalink(String file) {
    return permalinks.file("", file);
  }

  private void add(String template, Permalink permalink, Map<String, Object> values) {
    RenderedPage file = renderer.renderFile(template, permalink, values, problems);
    if (file != null) {
      files.add(file);
    }
  }
}
