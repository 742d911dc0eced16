package dev.broadsheet.data;

import dev.broadsheet.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * A line of broken YAML, taken apart as far as it looks like {@code key: value}.
 *
 * @param start offset of the line in the file
 * @param text the line without its end
 * @param indent how many characters of white space it begins with
 * @param key the key, or null where the line has no colon with a space or the end behind it
 * @param valueStart where the value begins in {@code text}
 */
record YamlLine(int start, String text, int indent, @Nullable String key, int valueStart) {
  private static final int LONGEST_SHOWN = 100;

  /** Returns the line that a place is in. */
  static YamlLine at(Location location) {
    return at(location.lineText(), 0);
  }

  /** Returns the line that an offset lies in. */
  static YamlLine at(String source, int offset) {
    int start = Math.min(offset, source.length());
    while (start > 0 && !isLineEnd(source.charAt(start - 1))) {
      start--;
    }
    int end = start;
    while (end < source.length() && !isLineEnd(source.charAt(end))) {
      end++;
    }
    String text = source.substring(start, end).stripTrailing();
    int indent = 0;
    while (indent < text.length() && (text.charAt(indent) == ' ' || text.charAt(indent) == '\t')) {
      indent++;
    }
    int keyStart = text.startsWith("- ", indent) ? indent + 2 : indent;
    for (int colon = text.indexOf(':', keyStart);
        colon >= 0;
        colon = text.indexOf(':', colon + 1)) {
      int value = colon + 1;
      if (value == text.length() || text.charAt(value) == ' ' || text.charAt(value) == '\t') {
        while (value < text.length() && text.charAt(value) <= ' ') {
          value++;
        }
        return new YamlLine(start, text, indent, text.substring(keyStart, colon).strip(), value);
      }
    }
    return new YamlLine(start, text, indent, null, text.length());
  }

  /** Returns the value, empty where there is none. */
  String value() {
    return text.substring(valueStart);
  }

  /** Returns whether the value begins with a quote that the line doesn't end. */
  boolean opensQuote() {
    String value = value();
    if (value.isEmpty() || (value.charAt(0) != '"' && value.charAt(0) != '\'')) {
      return false;
    }
    for (int i = 1; i < value.length(); i++) {
      if (value.charAt(i) == '\\' && value.charAt(0) == '"') {
        i++;
      } else if (value.charAt(i) == value.charAt(0)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the hint to put the value in quotes, with the quotes that hold, if it is short. */
  String quoteHint() {
    String hint = "put the value in quotes";
    return key == null || text.length() > LONGEST_SHOWN ? hint : hint + ": " + quoted();
  }

  private String quoted() {
    String value = value();
    if (value.length() > 1 && (value.startsWith("'") || value.startsWith("\""))) {
      char quote = value.charAt(0);
      // The quotes were meant to enclose the value where they stand at both ends of it.
      if (value.charAt(value.length() - 1) == quote) {
        value = value.substring(1, value.length() - 1).replace("\\" + quote, "" + quote);
      }
    }
    boolean plain = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
    if (plain) {
      return key + ": \"" + value + "\"";
    }
    return key + ": '" + value.replace("'", "''") + "'";
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
