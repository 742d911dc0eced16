package dev.broadsheet.render;

import dev.broadsheet.frontmatter.PartialDate;

/** Dates in words, as precise as they are, by the patterns and month names of the theme's words. */
final class DateWords {
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
      int end = i;
      while (end < pattern.length() && pattern.charAt(end) == letter) {
        end++;
      }
      text.append(
          Character.isLetter(letter) ? field(letter, end - i, date) : pattern.substring(i, end));
      i = end;
    }
    return text.toString();
  }

  /** Returns a month's name. */
  String month(int month) {
    return words.word("month." + month);
  }

  // The letters of Unicode's date patterns (UTS 35) that a theme's dates need.
  private String field(char letter, int length, PartialDate date) {
    return switch (letter) {
      case 'y' -> Integer.toString(date.year());
      case 'M' -> date.month() == null ? "" : month(date.month());
      case 'd' -> date.day() == null ? "" : Integer.toString(date.day());
      case 'H' -> date.time() == null ? "" : padded(date.time().getHour(), length);
      case 'm' -> date.time() == null ? "" : padded(date.time().getMinute(), length);
      default ->
          throw new NoWordException(
              "a date has no field \"" + letter + "\"", "use y, M, d, H and m in the words date.…");
    };
  }

  private static String padded(int number, int length) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }
}
