package dev.broadsheet.render;

import dev.broadsheet.frontmatter.PartialDate;

/**
 * Dates in words, as precise as they are, by the patterns and month names of the theme's words.
 * They are CLDR's, written down there: those in a JDK differ from one to the next.
 */
final class DateWords {
  private static final char QUOTE = '\'';

  private final WordList words;

  DateWords(WordList words) {
    this.words = words;
  }

  /** Returns a date: {@code 7 augustus 2021}, {@code augustus 2021} or {@code 2021}. */
  String of(PartialDate date) {
    String precision =
        date.month() == null
            ? "year"
            : date.day() == null ? "month" : date.time() == null ? "day" : "time";
    String pattern = words.word("date." + precision);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); ) {
      char letter = pattern.charAt(i);
      int end = letter == QUOTE ? pattern.indexOf(QUOTE, i + 1) + 1 : endOfRun(pattern, i);
      if (end == 0) {
        throw new NoWordException(
            "the quote in the pattern \"" + pattern + "\" is not closed",
            "close it, or write ’ for an apostrophe");
      }
      text.append(
          letter == QUOTE
              ? pattern.substring(i + 1, end - 1)
              : Character.isLetter(letter)
                  ? field(letter, end - i, date)
                  : pattern.substring(i, end));
      i = end;
    }
    return text.toString();
  }

  private static int endOfRun(String pattern, int start) {
    int end = start;
    while (end < pattern.length() && pattern.charAt(end) == pattern.charAt(start)) {
      end++;
    }
    return end;
  }

  /** Returns a month's name, as it stands alone. */
  String month(int month) {
    return words.word("month." + month);
  }

  // Polish has "sierpień", and "7 sierpnia".
  private String monthOfDay(int month) {
    String of = words.find("month." + month + ".of");
    return of == null ? month(month) : of;
  }

  // French has "1er août", and "2 août".
  private String day(int day) {
    String own = words.find("day." + day);
    return own == null ? Integer.toString(day) : own;
  }

  // The letters of Unicode's date patterns (UTS 35) that a theme's dates need.
  private String field(char letter, int length, PartialDate date) {
    return switch (letter) {
      case 'y' -> Integer.toString(date.year());
      case 'M' -> date.month() == null ? "" : monthOfDay(date.month());
      case 'L' -> date.month() == null ? "" : month(date.month());
      case 'd' -> date.day() == null ? "" : day(date.day());
      case 'H' -> date.time() == null ? "" : padded(date.time().getHour(), length);
      case 'm' -> date.time() == null ? "" : padded(date.time().getMinute(), length);
      default ->
          throw new NoWordException(
              "a date has no field \"" + letter + "\"",
              "use y, M, L, d, H and m in the words date.…, and put other letters in quotes: 'of'");
    };
  }

  private static String padded(int number, int length) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }
}
