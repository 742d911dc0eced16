package dev.broadsheet.maven;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The moment that a site is published for, as {@code broadsheet.now} gives it. */
final class PublicationMoment {
  private PublicationMoment() {}

  /**
   * Returns the moment of an ISO 8601 date, or date and time with an offset; the clock's where
   * there is none. A date means its noon in UTC, when it is that day almost everywhere.
   *
   * @throws MojoFailureException if the text is neither
   */
  static Instant parse(@Nullable String text, Clock clock) throws MojoFailureException {
    if (text == null || text.isBlank()) {
      return clock.instant();
    }
    try {
      return text.indexOf('T') < 0
          ? LocalDate.parse(text).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw new MojoFailureException(
          "broadsheet.now is \""
              + text
              + "\": neither a date like 2026-11-22 nor a moment like 2026-11-22T18:00:00Z",
          e);
    }
  }
}
