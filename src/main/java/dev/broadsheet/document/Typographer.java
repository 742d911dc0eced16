package dev.broadsheet.document;

import java.util.Locale;
import java.util.Set;

/**
 * Turns typewriter signs into printer's signs: straight quotation marks into those of the language,
 * {@code '} within words into an apostrophe, {@code --} and {@code ---} into dashes, {@code ...}
 * into an ellipsis, and in French the spaces at its marks into those that don't break. What has a
 * backslash before it stays as it is.
 *
 * <p>Whether a mark opens or closes is seen from its neighbours in the Markdown of its paragraph,
 * past the signs of emphasis and links: a quotation may begin in a link and end a line later.
 */
final class Typographer {
  // Dutch words that begin with an apostrophe: 's avonds, 't, 'n, 'k, 'm, 'r, 'em, 'ie.
  private static final Set<String> DUTCH_CLITICS = Set.of("s", "t", "n", "k", "m", "r", "em", "ie");
  private static final Set<String> ENGLISH_CLITICS =
      Set.of("tis", "twas", "til", "em", "cause", "n", "bout", "round");

  private static final Set<String> ELSEWHERE = Set.of("CH", "CA");

  private final QuotationMarks marks;
  private final Set<String> clitics;
  private final boolean spaced;

  Typographer(Locale language) {
    marks = QuotationMarks.of(language);
    // Swiss and Canadian printers set no spaces at marks, or fewer.
    spaced = language.getLanguage().equals("fr") && !ELSEWHERE.contains(language.getCountry());
    clitics =
        switch (language.getLanguage()) {
          case "nl", "af" -> DUTCH_CLITICS;
          case "en" -> ENGLISH_CLITICS;
          default -> Set.of();
        };
  }

  /**
   * Returns a run of words with printer's signs, and without the backslashes of what they escape.
   *
   * @param paragraph the Markdown of the paragraph that the words stand in
   * @param start where in it they begin
   * @param end where in it they end
   */
  String apply(String paragraph, int start, int end) {
    int sign = nextSign(paragraph, start, end);
    StringBuilder out = new StringBuilder(end - start + 8);
    int from = start;
    while (sign < end) {
      out.append(paragraph.substring(from, sign));
      from = behind(paragraph, sign, end, out);
      sign = nextSign(paragraph, from, end);
    }
    return out.append(paragraph.substring(from, end)).toString();
  }

  /** Returns whether anything in a text may be set in another way than it is typed. */
  boolean needsWork(String text, int start, int end) {
    return nextSign(text, start, end) < end;
  }

  private int nextSign(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      // Most are letters.
      if (c > '\\') {
        continue;
      }
      if (c == '"' || c == '\'' || c == '\\' || (c == ' ' && spaced)) {
        return i;
      }
      if ((c == '-' || c == '.') && i + 1 < end && text.charAt(i + 1) == c) {
        return i;
      }
    }
    return end;
  }

  /** Adds what a sign becomes, and returns the offset behind it. */
  private int behind(String text, int at, int end, StringBuilder out) {
    switch (text.charAt(at)) {
      case '"' -> out.append(QuoteContext.opens(text, at) ? marks.open() : marks.close());
      case '\'' -> out.append(single(text, at));
      case ' ' -> out.append(FrenchSpaces.at(text, at));
      case '\\' -> {
        int shown = at + 1 < end && isPunctuation(text.charAt(at + 1)) ? at + 1 : at;
        out.append(text.charAt(shown));
        return shown + 1;
      }
      default -> {
        return at + row(text, at, end, out);
      }
    }
    return at + 1;
  }

  /** CommonMark 0.31, section 2.4: any ASCII punctuation character may be escaped. */
  private static boolean isPunctuation(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }

  private String single(String text, int at) {
    if (QuoteContext.opens(text, at)) {
      return startsClitic(text, at + 1) || !QuoteContext.isClosedLater(text, at)
          ? "’"
          : marks.innerOpen();
    }
    return QuoteContext.isWithinWord(text, at) || !QuoteContext.isOpenedBefore(text, at)
        ? "’"
        : marks.innerClose();
  }

  private boolean startsClitic(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    boolean year =
        end - start >= 2
            && Character.isDigit(text.charAt(start))
            && Character.isDigit(text.charAt(start + 1))
            && (end == start + 2 || (end == start + 3 && text.charAt(start + 2) == 's'));
    return year || clitics.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** Adds a row of dashes or dots and returns its length; only two or three mean another sign. */
  private static int row(String text, int at, int end, StringBuilder out) {
    int behind = at;
    while (behind < end && text.charAt(behind) == text.charAt(at)) {
      behind++;
    }
    int length = behind - at;
    boolean dashes = text.charAt(at) == '-';
    if (dashes && length == 2) {
      out.append('–');
    } else if (length == 3) {
      out.append(dashes ? '—' : '…');
    } else {
      out.append(text, at, behind);
    }
    return length;
  }
}
