package dev.broadsheet.audit;

import org.jspecify.annotations.Nullable;

/** Character data of XML without declarations of its own (XML 1.0, sections 2.2, 2.4 and 4.1). */
final class XmlText {
  private XmlText() {}

  /**
   * Returns a text with its references undone; null where it isn't well-formed, or has line ends
   * that a parser changes.
   *
   * @param text between two tags, or between the quotation marks of an attribute
   */
  static @Nullable String decoded(String text) {
    char[] decoded = new char[text.length()];
    int length = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '&') {
        int end = text.indexOf(';', at);
        int sign = end < 0 ? -1 : referred(text.substring(at + 1, end));
        if (sign < 0) {
          return null;
        }
        decoded[length++] = (char) sign;
        at = end + 1;
      } else if (!isCharacter(c) || c == '\r' || c == '<' || isEndOfData(text, at)) {
        return null;
      } else {
        decoded[length++] = c;
        at++;
      }
    }
    return new String(decoded, 0, length);
  }

  /**
   * Returns whether {@link #decoded} can read a text.
   *
   * @param file in UTF-8
   */
  static boolean isWellFormed(byte[] file, int start, int end) {
    for (int i = start; i < end; i++) {
      byte sign = file[i];
      // What may be wrong is looked at closely; it is rare. The last is how U+FFFE begins.
      boolean plain = sign >= ' ' || sign < 0 || sign == '\n';
      if (!plain || sign == '&' || sign == '<' || sign == ']' || sign == (byte) 0xef) {
        return decoded(new Slice(file, start, end).toString()) != null;
      }
    }
    return true;
  }

  private static boolean isEndOfData(String text, int at) {
    return text.charAt(at) == ']' && text.startsWith("]]>", at);
  }

  // What a reference stands for, -1 where that is nothing.
  private static int referred(String name) {
    return switch (name) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> name.startsWith("#") ? numbered(name) : -1;
    };
  }

  private static int numbered(String reference) {
    boolean hex = reference.startsWith("#x");
    int radix = hex ? 16 : 10;
    int sign = 0;
    for (int i = hex ? 2 : 1; i < reference.length(); i++) {
      char c = reference.charAt(i);
      int digit = c < 128 ? Character.digit(c, radix) : -1;
      sign = sign * radix + digit;
      if (digit < 0 || sign > Character.MAX_VALUE) {
        return -1;
      }
    }
    boolean alone = !Character.isSurrogate((char) sign);
    return alone && isCharacter((char) sign) ? sign : -1;
  }

  private static boolean isCharacter(char c) {
    return (c >= ' ' || c == '\t' || c == '\n' || c == '\r') && c < '\ufffe';
  }
}
