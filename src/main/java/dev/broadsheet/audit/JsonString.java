package dev.broadsheet.audit;

import org.jspecify.annotations.Nullable;

/** Strings of JSON (RFC 8259, section 7). */
final class JsonString {
  private JsonString() {}

  /**
   * Returns a string with its escapes undone; null where it breaks the rules.
   *
   * @param text what stands between the quotation marks
   */
  static @Nullable String decoded(String text) {
    char[] decoded = new char[text.length()];
    int length = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c < ' ' || c == '"') {
        return null;
      }
      if (c == '\\') {
        int sign = at == text.length() ? -1 : escaped(text, at);
        if (sign < 0) {
          return null;
        }
        at += text.charAt(at) == 'u' ? 5 : 1;
        c = (char) sign;
      }
      decoded[length++] = c;
    }
    return new String(decoded, 0, length);
  }

  // What the escape stands for whose letter is at an offset, -1 where that is nothing.
  private static int escaped(String text, int at) {
    char letter = text.charAt(at);
    return switch (letter) {
      case '"', '\\', '/' -> letter;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> numbered(text, at + 1);
      default -> -1;
    };
  }

  private static int numbered(String text, int start) {
    if (start + 4 > text.length()) {
      return -1;
    }
    int sign = 0;
    for (int i = start; i < start + 4; i++) {
      char c = text.charAt(i);
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        return -1;
      }
      sign = sign * 16 + digit;
    }
    return sign;
  }
}
