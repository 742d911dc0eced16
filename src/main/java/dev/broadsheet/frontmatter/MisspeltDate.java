package dev.broadsheet.frontmatter;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses what date was meant where it is not in ISO 8601's form. */
final class MisspeltDate {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. ](\\d{1,2})(?:[-/. ](\\d{1,2}))?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

  private MisspeltDate() {}

  /** Returns how to write what was probably meant, or the empty string. */
  static String hint(String text) {
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      int year = Integer.parseInt(first.group(1));
      int month = Integer.parseInt(first.group(2));
      int day = first.group(3) == null ? 1 : Integer.parseInt(first.group(3));
      if (PartialDateReader.isDay(year, month, day)) {
        String iso = iso(year, month, day);
        return "write it as " + (first.group(3) == null ? iso.substring(0, 7) : iso);
      }
    }
    Matcher last = YEAR_LAST.matcher(text);
    return last.matches()
        ? yearLast(
            Integer.parseInt(last.group(3)),
            Integer.parseInt(last.group(1)),
            Integer.parseInt(last.group(2)))
        : "";
  }

  private static String yearLast(int year, int one, int other) {
    boolean dayFirst = PartialDateReader.isDay(year, other, one);
    boolean monthFirst = PartialDateReader.isDay(year, one, other);
    if (dayFirst && monthFirst && one != other) {
      return "write the year first: " + iso(year, other, one) + " or " + iso(year, one, other);
    } else if (dayFirst) {
      return "write it as " + iso(year, other, one);
    }
    return monthFirst ? "write it as " + iso(year, one, other) : "";
  }

  private static String iso(int year, int month, int day) {
    return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }
}
