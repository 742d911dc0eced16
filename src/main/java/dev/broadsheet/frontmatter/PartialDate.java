package dev.broadsheet.frontmatter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date known as precisely as its writer knew it: a year, a month, a day, or a moment of a day.
 * Nothing is ever filled in: {@code 2021-08} is August, not the first of August.
 *
 * @param year the year
 * @param month the month from 1, or null
 * @param day the day of the month from 1, or null; only where there is a month
 * @param time the time of day, or null; only where there is a day
 * @param offset the time's offset from UTC, or null where it is in the site's own time zone
 */
public record PartialDate(
    int year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable LocalTime time,
    @Nullable ZoneOffset offset) {

  /** Returns the date of a whole day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), null, null);
  }

  /**
   * Returns the first moment that this date may mean: what it is sorted by, and what formats that
   * need an instant (Atom, RFC 4287) are given.
   *
   * @param zone the site's time zone, for dates without an offset
   */
  public Instant firstInstant(ZoneId zone) {
    LocalDate date = LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    LocalDateTime start = time == null ? date.atStartOfDay() : date.atTime(time);
    return start.atZone(offset == null ? zone : offset).toInstant();
  }

  /** Returns the ISO 8601 form at the date's own precision, as HTML's {@code time} reads it. */
  public String machineForm() {
    StringBuilder form = new StringBuilder(25).append(year);
    while (form.length() < 4) {
      form.insert(0, '0');
    }
    if (month != null) {
      form.append(month < 10 ? "-0" : "-").append(month);
    }
    if (day != null) {
      form.append(day < 10 ? "-0" : "-").append(day);
    }
    if (time != null) {
      form.append('T').append(time);
      if (offset != null) {
        form.append(offset);
      }
    }
    return form.toString();
  }

  @Override
  public String toString() {
    return machineForm();
  }
}
