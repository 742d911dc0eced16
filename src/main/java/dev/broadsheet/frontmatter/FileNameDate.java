package dev.broadsheet.frontmatter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a file or folder tells of an article: {@code 2021-08-07-some-title} has a date
 * and a slug, and so has {@code 2021-08-some-title}. A year alone is part of the slug ({@code
 * 2021-in-review}), and so is a date that there is not.
 *
 * @param date the date, or null
 * @param slug the rest of the name, never empty unless the name is
 */
public record FileNameDate(@Nullable PartialDate date, String slug) {
  private static final Pattern DATED =
      Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2})[-_ ]+(.+)|[-_ ]+(\\D.*))");
  private static final Pattern ONLY_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  /**
   * Reads a name.
   *
   * @param name the name without folder and extension
   */
  public static FileNameDate of(String name) {
    Matcher only = ONLY_DATE.matcher(name);
    if (only.matches()) {
      PartialDate date = date(only.group(1), only.group(2), only.group(3));
      return new FileNameDate(date, name);
    }
    Matcher dated = DATED.matcher(name);
    PartialDate date =
        dated.matches() ? date(dated.group(1), dated.group(2), dated.group(3)) : null;
    if (date == null) {
      return new FileNameDate(null, name);
    }
    return new FileNameDate(date, dated.group(4) == null ? dated.group(5) : dated.group(4));
  }

  private static @Nullable PartialDate date(String years, String months, @Nullable String days) {
    int year = Integer.parseInt(years);
    int month = Integer.parseInt(months);
    Integer day = days == null ? null : Integer.valueOf(days);
    return PartialDateReader.isDay(year, month, day == null ? 1 : day)
        ? new PartialDate(year, month, day, null, null)
        : null;
  }
}
