package dev.broadsheet.audit;

import org.jspecify.annotations.Nullable;

/**
 * The tokens of a style sheet that can hold an address, by the tokenizer of CSS Syntax Level 3. It
 * reads every input to its end, as browsers do: there is no style sheet that it can't read.
 */
final class CssTokens {
  /** What a token is. */
  enum Kind {
    /** {@code name(}; the value is the name. */
    FUNCTION,
    /** {@code @name}; the value is the name. */
    AT_KEYWORD,
    /** {@code url(address)}; the value is the address. */
    URL,
    /** A quoted string; the value is what it means. */
    STRING,
    /** A name on its own, such as a property's. */
    IDENT,
    /** Any other single sign; the value is the sign. */
    SIGN
  }

  private final String css;
  private int at;
  private Kind kind = Kind.SIGN;
  private String value = "";

  CssTokens(String css) {
    // Section 3.3, preprocessing: three ways to end a line are one.
    this.css = css.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
  }

  Kind kind() {
    return kind;
  }

  String value() {
    return value;
  }

  /** Goes to the next token; false at the end. */
  boolean next() {
    skipComments();
    if (at >= css.length()) {
      return false;
    }
    char c = css.charAt(at);
    if (c == '"' || c == '\'') {
      at++;
      token(Kind.STRING, string(c));
    } else if (c == '@' && startsName(at + 1)) {
      at++;
      token(Kind.AT_KEYWORD, name());
    } else if (startsName(at)) {
      named();
    } else {
      at++;
      token(Kind.SIGN, String.valueOf(c));
    }
    return true;
  }

  private void named() {
    String name = name();
    if (at >= css.length() || css.charAt(at) != '(') {
      token(Kind.IDENT, name);
      return;
    }
    at++;
    String address = name.equalsIgnoreCase("url") ? unquotedUrl() : null;
    token(address == null ? Kind.FUNCTION : Kind.URL, address == null ? name : address);
  }

  /** Returns the address of {@code url(} without quotes, null where a quoted string follows. */
  private @Nullable String unquotedUrl() {
    int start = at;
    while (start < css.length() && isSpace(css.charAt(start))) {
      start++;
    }
    if (start < css.length() && (css.charAt(start) == '"' || css.charAt(start) == '\'')) {
      return null;
    }
    at = start;
    StringBuilder address = new StringBuilder();
    while (at < css.length() && css.charAt(at) != ')') {
      appendEscaped(address);
    }
    at++;
    return address.toString();
  }

  private String string(char quote) {
    StringBuilder string = new StringBuilder();
    while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
      appendEscaped(string);
    }
    at++;
    return string.toString();
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    while (at < css.length() && (isNameSign(css.charAt(at)) || isEscape(at))) {
      appendEscaped(name);
    }
    return name.toString();
  }

  /** Takes a character, or an escape as the character that it means (section 4.3.7). */
  private void appendEscaped(StringBuilder to) {
    char c = css.charAt(at++);
    if (c != '\\' || at >= css.length()) {
      to.append(c);
      return;
    }
    int start = at;
    while (at < css.length() && at - start < 6 && Character.digit(css.charAt(at), 16) >= 0) {
      at++;
    }
    if (at == start) {
      char escaped = css.charAt(at++);
      if (escaped != '\n') {
        to.append(escaped);
      }
      return;
    }
    int code = Integer.parseInt(css, start, at, 16);
    to.appendCodePoint(Character.isValidCodePoint(code) ? code : 0xFFFD);
    if (at < css.length() && isSpace(css.charAt(at))) {
      at++;
    }
  }

  private void skipComments() {
    while (css.startsWith("/*", at)) {
      int end = css.indexOf("*/", at + 2);
      at = end < 0 ? css.length() : end + 2;
    }
  }

  private boolean startsName(int from) {
    int first = from < css.length() && css.charAt(from) == '-' ? from + 1 : from;
    if (first >= css.length()) {
      return false;
    }
    char c = css.charAt(first);
    boolean digit = c >= '0' && c <= '9';
    return isEscape(first) || (isNameSign(c) && !digit);
  }

  private boolean isEscape(int from) {
    return css.startsWith("\\", from) && !css.startsWith("\n", from + 1);
  }

  private static boolean isNameSign(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c >= 0x80;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  private void token(Kind newKind, String newValue) {
    kind = newKind;
    value = newValue;
  }
}
