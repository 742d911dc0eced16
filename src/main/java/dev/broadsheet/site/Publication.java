package dev.broadsheet.site;

import dev.broadsheet.frontmatter.FrontMatter;
import dev.broadsheet.frontmatter.PartialDate;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The moment that a site is published for: what is due by then is in it, all else is withheld.
 *
 * @param now the moment
 * @param zone the zone of dates without an offset
 * @param drafts whether drafts, future and expired articles are published all the same
 */
public record Publication(Instant now, ZoneId zone, boolean drafts) {

  boolean withholds(FrontMatter frontMatter, @Nullable PartialDate date) {
    return !drafts
        && (frontMatter.draft()
            || isFuture(date)
            || (frontMatter.expires() != null && !isFuture(frontMatter.expires())));
  }

  private boolean isFuture(@Nullable PartialDate date) {
    return date != null && date.firstInstant(zone).isAfter(now);
  }
}
