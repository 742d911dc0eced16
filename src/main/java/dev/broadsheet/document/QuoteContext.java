package dev.broadsheet.document;

/** What stands around a straight quotation mark in the Markdown of a paragraph. */
final class QuoteContext {
  // Marks stand near each other. The limits keep hostile input from taking quadratic time.
  private static final int NEAR = 200;
  private static final int FAR = 4000;
  private static final int MOST_MARKS = 20;

  // Signs of Markdown that a reader doesn't see, and other marks: what is beyond them counts.
  private static final String UNSEEN = "*_~[\"'\\";

  private QuoteContext() {}

  /** Returns whether a mark begins something: a gap is before it and none behind it. */
  static boolean opens(String text, int at) {
    int next = at + 1;
    int last = Math.min(text.length(), at + NEAR);
    while (next < last && UNSEEN.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next < text.length() && !isSpace(text.charAt(next)) && isGapBefore(text, at);
  }

  private static boolean isGapBefore(String text, int at) {
    int before = at - 1;
    int first = Math.max(0, at - NEAR);
    while (before >= first) {
      char c = text.charAt(before);
      if (c == '>') {
        int tag = tagStart(text, before, first);
        if (tag < 0) {
          return isQuotePrefix(text, before, first);
        }
        before = tag - 1;
      } else if (UNSEEN.indexOf(c) >= 0) {
        before--;
      } else {
        return isSpace(c) || "([{<-–—/|“‘„‚«".indexOf(c) >= 0;
      }
    }
    return true;
  }

  /** Returns where the HTML tag that ends at an offset begins, or -1 if none does. */
  private static int tagStart(String text, int end, int first) {
    for (int i = end - 1; i >= first; i--) {
      char c = text.charAt(i);
      if (c == '<') {
        char next = text.charAt(i + 1);
        return next == '/' || Character.isLetter(next) ? i : -1;
      } else if (c == '>' || c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  // The sign of a blockquote, at the start of its line.
  private static boolean isQuotePrefix(String text, int at, int first) {
    for (int i = at - 1; i >= first && text.charAt(i) != '\n'; i--) {
      if (text.charAt(i) != '>' && text.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a letter or digit follows a mark. */
  static boolean isWithinWord(String text, int at) {
    return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Returns whether a single mark that opens has another that closes it. */
  static boolean isClosedLater(String text, int at) {
    int last = Math.min(text.length(), at + FAR);
    for (int i = at + 2; i < last; i++) {
      if (text.charAt(i) == '\'' && !isSpace(text.charAt(i - 1)) && !isWithinWord(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a single mark that closes has another that opens it. */
  static boolean isOpenedBefore(String text, int at) {
    int first = Math.max(0, at - FAR);
    int marks = 0;
    for (int i = at - 1; i >= first && marks < MOST_MARKS; i--) {
      if (text.charAt(i) == '\'') {
        marks++;
        if (opens(text, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
