package dev.broadsheet.document;

import java.util.Locale;
import java.util.Set;

/**
 * Turns typewriter signs into printer's signs: straight quotation marks into those of the language,
 * {@code '} within words into an apostrophe, {@code --} and {@code ---} into dashes, {@code ...}
 * into an ellipsis.
 */
final class Typographer {
  // Dutch words that begin with an apostrophe: 's avonds, 't, 'n, 'k, 'm, 'r, 'em, 'ie.
  private static final Set<String> DUTCH_CLITICS = Set.of("s", "t", "n", "k", "m", "r", "em", "ie");
  private static final Set<String> ENGLISH_CLITICS =
      Set.of("tis", "twas", "til", "em", "cause", "n", "bout", "round");

  private final QuotationMarks marks;
  private final Set<String> clitics;

  Typographer(Locale language) {
    marks = QuotationMarks.of(language);
    clitics =
        switch (language.getLanguage()) {
          case "nl", "af" -> DUTCH_CLITICS;
          case "en" -> ENGLISH_CLITICS;
          default -> Set.of();
        };
  }

  /**
   * Returns the text with printer's signs.
   *
   * @param text a run of words
   * @param before the character before it in its paragraph, {@code '\n'} at the start
   */
  String apply(String text, char before) {
    if (!needsWork(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char previous = out.isEmpty() ? before : out.charAt(out.length() - 1);
      switch (c) {
        case '"' -> out.append(opens(previous, text, i) ? marks.open() : marks.close());
        case '\'' -> out.append(single(previous, text, i));
        case '-' -> i += dash(text, i, out);
        case '.' -> i += dots(text, i, out);
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean needsWork(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        return true;
      }
      if ((c == '-' || c == '.') && i + 1 < text.length() && text.charAt(i + 1) == c) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(char previous, String text, int at) {
    boolean wordFollows = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    boolean lastOfRun = at + 1 == text.length();
    return (wordFollows || lastOfRun) && (isBoundary(previous) || isOpeningMark(previous));
  }

  // Of the marks in the text itself: one that closes is no place for another to open.
  private boolean isOpeningMark(char c) {
    return c == marks.open().charAt(0) || c == marks.innerOpen().charAt(0);
  }

  private String single(char previous, String text, int at) {
    if (opens(previous, text, at)) {
      return startsClitic(text, at + 1) || !closesLater(text, at + 1) ? "’" : marks.innerOpen();
    }
    return followsLetter(text, at) || !opensBefore(text, at) ? "’" : marks.innerClose();
  }

  private static boolean followsLetter(String text, int at) {
    return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
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

  private static boolean closesLater(String text, int from) {
    for (int i = text.indexOf('\'', from); i >= 0; i = text.indexOf('\'', i + 1)) {
      if (!Character.isWhitespace(text.charAt(i - 1)) && !followsLetter(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensBefore(String text, int before) {
    for (int i = text.lastIndexOf('\'', before - 1); i >= 0; i = text.lastIndexOf('\'', i - 1)) {
      if (i == 0 || isBoundary(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBoundary(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || "([{<-–—/\"'„‚«".indexOf(c) >= 0;
  }

  private static int dash(String text, int at, StringBuilder out) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '-') {
      end++;
    }
    int count = end - at;
    switch (count) {
      case 2 -> out.append('–');
      case 3 -> out.append('—');
      default -> out.append(text, at, end);
    }
    return count - 1;
  }

  private static int dots(String text, int at, StringBuilder out) {
    boolean three =
        text.startsWith("...", at) && (at + 3 == text.length() || text.charAt(at + 3) != '.');
    out.append(three ? '…' : '.');
    return three ? 2 : 0;
  }
}
