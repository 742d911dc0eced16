package dev.broadsheet.embed;

import dev.broadsheet.embed.Recognised.Remark;
import dev.broadsheet.frontmatter.PartialDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When something was posted: as its byline states, else as its number tells.
 *
 * @param zone the site's time zone, in which the day of a moment is shown
 */
record PostDating(ZoneId zone) {

  /** Returns the day that an item's number tells, or null. */
  @Nullable PartialDate ofItem(@Nullable ItemAddress item) {
    Instant time = item == null ? null : PostId.time(item.network(), item.id());
    return time == null ? null : PartialDate.of(LocalDate.ofInstant(time, zone));
  }

  /**
   * Returns a warning where the stated date is more than a day away from that of the number, or
   * null. A day less is no mistake: it passes at another time elsewhere.
   */
  @Nullable Remark disagreement(@Nullable PartialDate stated, @Nullable ItemAddress item) {
    Instant time = item == null ? null : PostId.time(item.network(), item.id());
    if (stated == null || time == null) {
      return null;
    }
    Instant first = stated.firstInstant(ZoneOffset.UTC).minus(Duration.ofDays(1));
    Instant last = endOf(stated).plus(Duration.ofDays(1));
    if (!time.isBefore(first) && time.isBefore(last)) {
      return null;
    }
    PartialDate told = PartialDate.of(LocalDate.ofInstant(time, zone));
    return new Remark(
        "the post is dated \"" + stated + "\", but its number tells \"" + told + "\"",
        "check the date and the link of the byline against the original");
  }

  private static Instant endOf(PartialDate date) {
    int month = date.month() == null ? 12 : date.month();
    int day = date.day() == null ? YearMonth.of(date.year(), month).lengthOfMonth() : date.day();
    return LocalDate.of(date.year(), month, day)
        .plusDays(1)
        .atStartOfDay()
        .toInstant(ZoneOffset.UTC);
  }
}
