package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/**
 * Character data of XML in UTF-8, without declarations of its own (XML 1.0, sections 2.2, 2.4 and
 * 4.1).
 */
final class XmlText {
  /** How long a reference is at most that is read here. */
  private static final int LONGEST = 12;

  private XmlText() {}

  /**
   * Returns a text with its references undone; null where it isn't well-formed, or has line ends
   * that a parser changes.
   *
   * @param text between two tags, or between the quotation marks of an attribute
   */
  static @Nullable Slice decoded(Slice text) {
    byte[] file = text.file();
    int end = text.end();
    // What a reference stands for is never longer than the reference.
    byte[] decoded = new byte[text.length()];
    int length = 0;
    int at = text.start();
    while (at < end) {
      byte sign = file[at];
      if (sign == '&') {
        int semicolon = semicolon(file, at, end);
        int character = semicolon < 0 ? -1 : referred(file, at + 1, semicolon);
        if (character < 0) {
          return null;
        }
        length = put(decoded, length, character);
        at = semicolon + 1;
      } else if (isOrdinary(sign) || isAllowed(file, at, end)) {
        decoded[length++] = sign;
        at++;
      } else {
        return null;
      }
    }
    return new Slice(decoded, 0, length);
  }

  /** Returns whether {@link #decoded} can read a text. */
  static boolean isWellFormed(byte[] file, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isOrdinary(file[i])) {
        return decoded(new Slice(file, start, end)) != null;
      }
    }
    return true;
  }

  // What may be wrong is looked at closely; it is rare. The last begins U+FFFE and U+FFFF.
  private static boolean isOrdinary(byte sign) {
    boolean plain = sign >= ' ' || sign < 0 || sign == '\n';
    return plain && sign != '&' && sign != '<' && sign != ']' && sign != (byte) 0xef;
  }

  private static boolean isAllowed(byte[] file, int at, int end) {
    return switch (file[at]) {
      case '\t' -> true;
      case ']' -> !(at + 2 < end && file[at + 1] == ']' && file[at + 2] == '>');
      case (byte) 0xef ->
          !(at + 2 < end && file[at + 1] == (byte) 0xbf && (file[at + 2] & 0xfe) == 0xbe);
      default -> false;
    };
  }

  private static int semicolon(byte[] file, int start, int end) {
    int last = Math.min(start + LONGEST, end);
    for (int i = start; i < last; i++) {
      if (file[i] == ';') {
        return i;
      }
    }
    return -1;
  }

  // What a reference stands for, -1 where that is nothing.
  private static int referred(byte[] file, int start, int end) {
    String known = Names.OF_REFERENCES.known(file, start, end);
    if (known == null) {
      String name = new String(file, start, end - start, ISO_8859_1);
      return name.startsWith("#") ? numbered(name) : -1;
    }
    return switch (known) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "quot" -> '"';
      default -> '\'';
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

  private static int put(byte[] text, int length, int character) {
    if (character < 0x80) {
      text[length] = (byte) character;
      return length + 1;
    }
    byte[] bytes = Character.toString(character).getBytes(UTF_8);
    System.arraycopy(bytes, 0, text, length, bytes.length);
    return length + bytes.length;
  }
}
