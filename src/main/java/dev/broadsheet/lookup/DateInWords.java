package dev.broadsheet.lookup;

import dev.broadsheet.frontmatter.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Writes a date for a byline, as precise as it is known: {@code 7 August 2021}. */
final class DateInWords {
  private DateInWords() {}

  static String of(PartialDate date, Locale language) {
    if (date.month() == null) {
      return Integer.toString(date.year());
    }
    if (date.day() == null) {
      return YearMonth.of(date.year(), date.month())
          .format(DateTimeFormatter.ofPattern("LLLL uuuu", language));
    }
    LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
    // As the handbook writes it: English alone has the month first where no country is named.
    return language.getLanguage().equals("en")
        ? day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", language))
        : day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
  }
}
