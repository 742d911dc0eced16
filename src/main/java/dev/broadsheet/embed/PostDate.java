package dev.broadsheet.embed;

import dev.broadsheet.frontmatter.PartialDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date in words, in any language: a year of four digits, a month by its name (or a number
 * marked as one), and a day, in any order, with the small words that languages put between. A date
 * of numbers only is read in the form of ISO 8601, since {@code 7/8/2021} is two dates.
 */
final class PostDate {
  // Of, the, year, month, day and their like; a word that is not here ends the date.
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "de", "del", "d", "di", "do", "da", "dia", "of", "the", "den", "der", "le", "el", "st",
          "nd", "rd", "th", "er", "e", "a", "m", "i", "lá", "dne", "gada", "ngày", "năm", "г",
          "года", "р", "року", "ж", "ค", "ศ");
  private static final Set<String> MONTH_WORDS = Set.of("tháng", "thg");
  private static final Set<String> MONTH_SIGNS = Set.of("月", "월");
  private static final String DAY_SIGNS = "日일号";
  // Signs of Hebrew and Devanagari for what a full stop says elsewhere, and the non-joiners.
  private static final String ABBREVIATING = "׳॰\u200c\u200d";
  private static final String SEPARATORS = ",.،、،٬-'’‘/";
  private static final int FARTHEST_NUMBER = 16;
  private static final int EARLIEST = 2006;
  private static final int LATEST = 2099;

  private final String text;
  private int at;
  private int end;
  private int year;
  private int month;
  private int day;
  private boolean monthFollows;

  private PostDate(String text, int start) {
    this.text = text;
    this.at = start;
    this.end = start;
  }

  /** A date, and the offset behind it. */
  record Found(PartialDate date, int end) {
    boolean isDay() {
      return date.day() != null;
    }
  }

  /** Returns the date that begins at an offset, as precise as it is stated, or null. */
  static @Nullable Found at(String text, int start) {
    PostDate date = new PostDate(text, start);
    while (!date.complete() && date.token()) {}
    return date.found();
  }

  /** Returns the first whole day in a text, or null. */
  static @Nullable PartialDate firstDay(String text) {
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean starts = !inWord;
      inWord = Character.isLetterOrDigit(text.charAt(i));
      Found found = starts && inWord ? at(text, i) : null;
      if (found != null && found.isDay()) {
        return found.date();
      }
    }
    return null;
  }

  private boolean complete() {
    return year > 0 && month > 0 && day > 0;
  }

  private @Nullable Found found() {
    if (year == 0 || (day > 0 && month == 0)) {
      return null;
    }
    if (day > 0 && day > YearMonth.of(year, month).lengthOfMonth()) {
      return null;
    }
    if (day > 0) {
      return new Found(PartialDate.of(LocalDate.of(year, month, day)), behind(end));
    }
    return new Found(new PartialDate(year, month == 0 ? null : month, null, null, null), end);
  }

  /** Reads a number or a word; false where the date is over. */
  private boolean token() {
    while (at < text.length() && isSeparator(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return false;
    }
    int c = text.codePointAt(at);
    return Character.isDigit(c) ? number() : Character.isLetter(c) && word();
  }

  private boolean number() {
    int value = 0;
    int digits = 0;
    // A year takes four digits only, so that a number glued to it stays out.
    while (at < text.length() && digits < 4 && Character.isDigit(text.charAt(at))) {
      value = value * 10 + Character.digit(text.charAt(at++), 10);
      digits++;
    }
    String sign = at < text.length() ? text.substring(at, at + 1) : "";
    if (digits == 4 && year == 0 && value >= EARLIEST && value <= LATEST) {
      year = value;
      at += sign.equals("年") || sign.equals("년") ? 1 : 0;
      isoRest();
    } else if (digits > 2 || value == 0) {
      return false;
    } else if (month == 0 && value <= 12 && (monthFollows || MONTH_SIGNS.contains(sign))) {
      month = value;
      at += MONTH_SIGNS.contains(sign) ? 1 : 0;
    } else if (day == 0 && value <= 31) {
      day = value;
    } else {
      return false;
    }
    end = at;
    return true;
  }

  /** Reads {@code -08-07} behind a year. */
  private void isoRest() {
    if (month == 0
        && text.length() >= at + 6
        && text.charAt(at) == '-'
        && text.charAt(at + 3) == '-') {
      int isoMonth = twoDigits(at + 1);
      int isoDay = twoDigits(at + 4);
      if (isoMonth >= 1 && isoMonth <= 12 && isoDay >= 1 && isoDay <= 31) {
        month = isoMonth;
        day = isoDay;
        at += 6;
      }
    }
  }

  private int twoDigits(int from) {
    int tens = Character.digit(text.charAt(from), 10);
    int ones = Character.digit(text.charAt(from + 1), 10);
    return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
  }

  private boolean word() {
    int start = at;
    at = wordEnd(start);
    String word = text.substring(start, at);
    monthFollows = MONTH_WORDS.contains(word.toLowerCase(Locale.ROOT));
    if (monthFollows || SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (month > 0 || !(year > 0 || day > 0 || isNumberNear())) {
      return false;
    }
    Month named = MonthNames.find(word);
    // Hebrew glues "in" to the month's name.
    if (named == null && word.startsWith("ב")) {
      named = MonthNames.find(word.substring(1));
    }
    // Irish has months of two words.
    if (named == null && text.startsWith(" ", at)) {
      int second = wordEnd(at + 1);
      named = second == at + 1 ? null : MonthNames.find(text.substring(start, second));
      at = named == null ? at : second;
    }
    if (named == null) {
      return false;
    }
    month = named.getValue();
    end = at;
    return true;
  }

  // Spares the table of months the words of an ordinary sentence.
  private boolean isNumberNear() {
    return text.substring(at, Math.min(text.length(), at + FARTHEST_NUMBER))
        .chars()
        .anyMatch(Character::isDigit);
  }

  private int wordEnd(int from) {
    int wordEnd = from;
    while (wordEnd < text.length() && isLetter(text.charAt(wordEnd))) {
      wordEnd++;
    }
    return wordEnd;
  }

  /** Takes in what belongs to a date that is over: the sign of the day, "of the year". */
  private int behind(int from) {
    if (from < text.length() && DAY_SIGNS.indexOf(text.charAt(from)) >= 0) {
      return from + 1;
    }
    // A plain space or one that doesn't break, as CLDR has had it since its release 42.
    if (from >= text.length() || !Character.isSpaceChar(text.charAt(from))) {
      return from;
    }
    for (String tail : new String[] {"г.", "р.", "г", "р"}) {
      int end = from + 1 + tail.length();
      if (text.startsWith(tail, from + 1)
          && (end == text.length() || !isLetter(text.charAt(end)))) {
        return end;
      }
    }
    return from;
  }

  private static boolean isSeparator(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || SEPARATORS.indexOf(c) >= 0;
  }

  private static boolean isLetter(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || Character.isSurrogate(c)
        || ABBREVIATING.indexOf(c) >= 0
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
