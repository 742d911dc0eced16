package dev.broadsheet.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a script says: its text without comments and regular expressions, the escapes of its strings
 * decoded. It reads only as much of the language as that takes; where it can't tell a regular
 * expression from a division it is wrong up to the end of the line.
 */
final class ScriptText {
  private static final Pattern ESCAPE =
      Pattern.compile("x(\\p{XDigit}{2})|u(\\p{XDigit}{4})|u\\{0*(\\p{XDigit}{1,5})}");
  // A slash behind one of these can't divide, so it starts a regular expression.
  private static final String BEFORE_REGEX = "(,=:[!&|?{};+-*%~^<>\n";

  private final String script;
  private final StringBuilder said;
  private int at;

  private ScriptText(String script) {
    this.script = script;
    this.said = new StringBuilder(script.length());
  }

  static String of(String script) {
    ScriptText text = new ScriptText(script);
    text.read();
    return text.said.toString();
  }

  private void read() {
    if (script.startsWith("#!")) {
      skipTo("\n");
    }
    char before = '\n';
    while (at < script.length()) {
      char c = script.charAt(at);
      if (script.startsWith("/*", at)) {
        at += 2;
        skipTo("*/");
      } else if (script.startsWith("//", at) && before != ':') {
        skipTo("\n");
      } else if (c == '"' || c == '\'' || c == '`') {
        string(c);
        before = c;
      } else if (c == '/' && BEFORE_REGEX.indexOf(before) >= 0 && endOfRegex() > 0) {
        at = endOfRegex();
        before = '/';
      } else {
        said.append(c);
        before = Character.isWhitespace(c) ? before : c;
        at++;
      }
    }
  }

  private void skipTo(String end) {
    int found = script.indexOf(end, at);
    at = found < 0 ? script.length() : found + end.length();
  }

  private void string(char quote) {
    said.append(quote);
    at++;
    while (at < script.length()) {
      char c = script.charAt(at++);
      if (c == '\\' && at < script.length()) {
        escape();
        continue;
      }
      said.append(c);
      if (c == quote || (c == '\n' && quote != '`')) {
        return;
      }
    }
  }

  private void escape() {
    Matcher matcher = ESCAPE.matcher(script).region(at, script.length());
    if (matcher.lookingAt()) {
      String code = matcher.group().replaceAll("[xu{}]", "");
      int point = Integer.parseInt(code, 16);
      said.appendCodePoint(point);
      at = matcher.end();
    } else {
      char escaped = script.charAt(at++);
      if (escaped != '\n' && escaped != '\r') {
        said.append(escaped);
      }
    }
  }

  private int endOfRegex() {
    boolean inClass = false;
    for (int i = at + 1; i < script.length() && script.charAt(i) != '\n'; i++) {
      char c = script.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        inClass = true;
      } else if (c == ']') {
        inClass = false;
      } else if (c == '/' && !inClass) {
        return i + 1;
      }
    }
    return -1;
  }
}
