package dev.broadsheet.data;

/** Where a TOML value ends, for the carets under it: TOML's parser tells only where it begins. */
final class TomlToken {
  private TomlToken() {}

  static int end(String text, int start) {
    if (start >= text.length()) {
      return start;
    }
    char first = text.charAt(start);
    if (first == '[' || first == '{') {
      return start + 1;
    }
    boolean quoted = first == '"' || first == '\'';
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return i;
      } else if (quoted && c == first) {
        return i + 1;
      } else if (quoted && c == '\\' && first == '"') {
        i++;
      } else if (!quoted && (c <= ' ' || c == ',' || c == ']' || c == '}' || c == '#')) {
        return i;
      }
    }
    return text.length();
  }
}
