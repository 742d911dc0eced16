package dev.broadsheet.feed;

import dev.broadsheet.render.PageRenderer;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Site;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the site map of news: the articles of the last two days, which is all that its
 * readers want (Google's news schema 0.9).
 */
final class NewsSitemap {
  private static final int MOST = 1000;

  private final PageRenderer renderer;
  private final Moments moments;

  NewsSitemap(PageRenderer renderer, Moments moments) {
    this.renderer = renderer;
    this.moments = moments;
  }

  /**
   * Returns the entries, newest first.
   *
   * @param now the moment that the site is published for
   */
  List<NewsEntry> of(Site site, Instant now) {
    List<NewsEntry> entries = new ArrayList<>();
    for (Article article : site.articles()) {
      String published = moments.dayOrMoment(article.date());
      Instant end = NewsWindow.end(article, site.config().timeZone());
      boolean recent = end != null && end.isAfter(now);
      if (published != null && recent && entries.size() < MOST) {
        entries.add(entry(article, published));
      }
    }
    return List.copyOf(entries);
  }

  private NewsEntry entry(Article article, String published) {
    String language = article.lang();
    boolean chinese = language.startsWith("zh-");
    return new NewsEntry(
        renderer.absolute(article.permalink()),
        article.title(),
        // The schema knows regions of Chinese only.
        chinese || language.indexOf('-') < 0
            ? language
            : language.substring(0, language.indexOf('-')),
        published);
  }
}
