package dev.broadsheet.feed;

import dev.broadsheet.frontmatter.PartialDate;
import dev.broadsheet.site.Article;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * When articles were published and changed, in the forms of feeds and site maps.
 *
 * @param zone the site's own, in which a day's first moment is seen to be of that day
 */
record Moments(ZoneId zone) {

  /** Returns when an article last changed in substance, as far as is known. */
  static @Nullable PartialDate changed(Article article) {
    return article.updated() == null ? article.date() : article.updated();
  }

  /** Returns the first instant of a date. */
  Instant instant(@Nullable PartialDate date) {
    return date == null ? Instant.EPOCH : date.firstInstant(zone);
  }

  /** Returns the first instant of a date as RFC 3339 has it. */
  String moment(@Nullable PartialDate date) {
    return moment(instant(date));
  }

  /** Returns an instant as RFC 3339 has it. */
  String moment(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
  }

  /**
   * Returns a date as precisely as is known: the schema of site maps takes a day or a moment,
   * nothing less precise, so null.
   */
  @Nullable String dayOrMoment(@Nullable PartialDate date) {
    if (date == null || date.day() == null) {
      return null;
    }
    return date.time() == null ? date.machineForm() : moment(date);
  }
}
