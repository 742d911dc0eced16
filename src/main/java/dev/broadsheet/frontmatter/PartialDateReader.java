package dev.broadsheet.frontmatter;

import dev.broadsheet.data.FieldType;
import dev.broadsheet.data.FormatType;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in ISO 8601's extended form, as precise as they are: {@code 2021}, {@code 2021-08},
 * {@code 2021-08-07}, {@code 2021-08-07T12:30}, with seconds, and with {@code Z} or {@code +02:00}.
 * A space may stand for the {@code T} and before the offset. Parts of a second are dropped.
 */
final class PartialDateReader {
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[Tt ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?"
              + " ?([Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?)?)?");

  /** The type of a key whose value is a date. */
  static final FieldType<PartialDate> TYPE =
      new FormatType<>("a date", PartialDateReader::read, "^(?:" + DATE.pattern() + ")$");

  private PartialDateReader() {}

  /** Returns the date; null after a problem was reported. */
  static @Nullable PartialDate read(String text, Location location, Consumer<Problem> problems) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      String meant = MisspeltDate.hint(text);
      problems.accept(
          Problem.error(
              location,
              Excerpt.quoted(text) + " is not a date",
              meant.isEmpty()
                  ? "write it as 2021, 2021-08, 2021-08-07 or 2021-08-07T12:30"
                  : meant));
      return null;
    }
    int year = Integer.parseInt(parts.group(1));
    Integer month = number(parts.group(2));
    Integer day = number(parts.group(3));
    Problem impossible = impossible(text, location, year, month, day);
    if (impossible != null) {
      problems.accept(impossible);
      return null;
    }
    if (parts.group(4) == null) {
      return new PartialDate(year, month, day, null, null);
    }
    try {
      int second = parts.group(6) == null ? 0 : Integer.parseInt(parts.group(6));
      LocalTime time =
          LocalTime.of(Integer.parseInt(parts.group(4)), Integer.parseInt(parts.group(5)), second);
      return new PartialDate(year, month, day, time, offset(parts.group(7)));
    } catch (DateTimeException e) {
      problems.accept(
          Problem.error(
              location,
              "there is no such time as in " + Excerpt.quoted(text),
              "hours go from 00 to 23, minutes and seconds to 59, offsets to 18:00"));
      return null;
    }
  }

  private static @Nullable Problem impossible(
      String text, Location location, int year, @Nullable Integer month, @Nullable Integer day) {
    if (year == 0) {
      return Problem.error(location, "there is no year 0000", "");
    }
    if (month != null && (month < 1 || month > Month.values().length)) {
      boolean swapped = day != null && isDay(year, day, month);
      return Problem.error(
          location,
          String.format(Locale.ROOT, "there is no month %02d in %s", month, Excerpt.quoted(text)),
          swapped
              ? String.format(Locale.ROOT, "did you mean %04d-%02d-%02d?", year, day, month)
              : "months go from 01 to 12; leave out what is not known");
    }
    if (month != null && day != null && !isDay(year, month, day)) {
      String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      return Problem.error(
          location,
          String.format(Locale.ROOT, "%s %d has no day %02d", name, year, day),
          String.format(
              Locale.ROOT,
              "it has %d days; leave out the day if it is not known",
              YearMonth.of(year, month).lengthOfMonth()));
    }
    return null;
  }

  static boolean isDay(int year, int month, int day) {
    return year > 0
        && month >= 1
        && month <= Month.values().length
        && YearMonth.of(year, month).isValidDay(day);
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  private static @Nullable ZoneOffset offset(@Nullable String text) {
    return text == null ? null : ZoneOffset.of(text.toUpperCase(Locale.ROOT));
  }
}
