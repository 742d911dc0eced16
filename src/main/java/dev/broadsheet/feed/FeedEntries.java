package dev.broadsheet.feed;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.page.PlannedFeed;
import dev.broadsheet.render.PageRenderer;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Tag;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Makes the entries of feeds, each once for all the feeds that it stands in. */
final class FeedEntries {
  private final PageRenderer renderer;
  private final Moments moments;
  private final Permalink place;
  private final Consumer<Problem> problems;
  private final Map<Permalink, FeedEntry> entries = new ConcurrentHashMap<>();

  /**
   * @param place the address of any feed: their texts have absolute addresses, so all are alike
   */
  FeedEntries(PageRenderer renderer, Moments moments, Permalink place, Consumer<Problem> problems) {
    this.renderer = renderer;
    this.moments = moments;
    this.place = place;
    this.problems = problems;
  }

  List<FeedEntry> of(PlannedFeed feed) {
    return feed.articles().stream()
        .map(article -> entries.computeIfAbsent(article.permalink(), p -> entry(article)))
        .toList();
  }

  private FeedEntry entry(Article article) {
    String url = renderer.absolute(article.permalink());
    return new FeedEntry(
        article.title(),
        url,
        url,
        moments.moment(article.date()),
        moments.moment(Moments.changed(article)),
        article.authors(),
        article.summary(),
        renderer.feedContent(article, place, problems),
        article.lang(),
        article.tags().stream().map(Tag::name).toList());
  }
}
