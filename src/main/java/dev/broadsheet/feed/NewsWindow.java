package dev.broadsheet.feed;

import dev.broadsheet.frontmatter.PartialDate;
import dev.broadsheet.site.Article;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How long an article is news: two days, which is all that the readers of site maps of news want.
 */
public final class NewsWindow {
  private static final Duration NEWS = Duration.ofDays(2);

  private NewsWindow() {}

  /**
   * Returns the first moment at which an article is no longer in the site map of news, which may
   * have been long ago; null where it never was in it: what is a copy, or known by its month alone.
   *
   * @param zone the zone of dates without an offset
   */
  public static @Nullable Instant end(Article article, ZoneId zone) {
    PartialDate date = article.date();
    return date == null || date.day() == null || article.frontMatter().canonical() != null
        ? null
        : date.firstInstant(zone).plus(NEWS);
  }
}
