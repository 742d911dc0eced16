package dev.broadsheet.data;

import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says in an editor's words what is wrong with broken YAML. The parser tells where it stopped and
 * what it had expected; what the editor did is often on an earlier line, and looked for there.
 */
final class YamlSyntaxProblem {
  private static final String USE_SPACES = "use spaces, two for each level";

  private final SourceText source;
  private final String text;
  private final int start;
  private final int end;

  YamlSyntaxProblem(SourceText source, int start, int end) {
    this.source = source;
    this.text = source.text();
    this.start = start;
    this.end = end;
  }

  /** A character that YAML does not allow at all. */
  Problem ofCharacter(int codePoint, int at) {
    String name = String.format(Locale.ROOT, "U+%04X", codePoint);
    return error(
        at,
        at + Character.charCount(codePoint),
        "the invisible character " + name + " is not allowed here",
        "remove it; it was probably pasted along with the text");
  }

  /**
   * Returns the problem.
   *
   * @param complaint what the parser says
   * @param context offset of what it was reading
   * @param at offset where it stopped
   */
  Problem of(String complaint, int context, int at) {
    if (complaint.contains("(TAB)")) {
      return tab(at);
    }
    YamlLine open = unclosedQuote(at);
    if (open != null) {
      int quote = open.start() + open.valueStart();
      return error(
          quote,
          open.start() + open.text().length(),
          "the quote that opens here is never closed",
          "end the value with " + text.charAt(quote));
    }
    YamlLine line = at < end ? YamlLine.at(text, at) : above(YamlLine.at(text, end));
    if (complaint.startsWith("mapping values are not allowed")) {
      return colon(line, at);
    } else if (complaint.contains("unknown escape") || complaint.contains("escape sequence")) {
      return escape(at);
    } else if (complaint.startsWith("expected ',' or")) {
      return flow(context, at);
    } else if (complaint.startsWith("expected the node content") && opensBracket(line)) {
      return flow(line.start() + line.valueStart(), at);
    } else if (complaint.startsWith("could not find expected ':'")) {
      return noColon(YamlLine.at(text, context));
    } else if (complaint.startsWith("sequence entries are not allowed")) {
      return listOnKeyLine(line);
    } else if (complaint.startsWith("found unexpected end")) {
      return error(context, at, "the quote that opens here is never closed", "close it");
    } else if (complaint.contains("but found another document")
        || complaint.startsWith("expected '<document start>'")) {
      return document(line);
    } else if (line.key() != null && at >= line.start() + line.valueStart()) {
      return value(line, at);
    } else if (complaint.startsWith("expected <block end>")) {
      return indentation(line);
    }
    return whole(
        line, "this line can't be read as YAML", "check its quotes, colons and indentation");
  }

  private Problem tab(int at) {
    int tab = YamlLine.at(text, at).start();
    while (tab < at && text.charAt(tab) != '\t') {
      tab++;
    }
    return error(tab, tab + 1, "a tab can't be used for indentation in YAML", USE_SPACES);
  }

  /** Looks for a line whose quote runs on into lines that are keys of their own. */
  private @Nullable YamlLine unclosedQuote(int before) {
    for (int offset = start; offset < Math.min(before, end); ) {
      YamlLine line = YamlLine.at(text, offset);
      int next = line.start() + line.text().length();
      while (next < end && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      YamlLine following = YamlLine.at(text, next);
      boolean runsOn = following.key() != null && following.indent() <= line.indent();
      if (line.opensQuote() && (next >= end || runsOn)) {
        return line;
      }
      offset = Math.max(next, offset + 1);
    }
    return null;
  }

  private Problem colon(YamlLine line, int at) {
    if (line.key() == null || at < line.start() + line.valueStart()) {
      YamlLine above = above(line);
      if (above.key() == null && above.text().indexOf(':') > 0) {
        return noColon(above);
      }
      return indentation(line);
    }
    String value = line.value();
    if (value.startsWith("\"") || value.startsWith("'")) {
      return value(line, at);
    }
    return error(
        at,
        at + 1,
        "the value of " + Excerpt.quoted(line.key()) + " contains a colon",
        line.quoteHint());
  }

  private Problem noColon(YamlLine line) {
    String words = line.text().strip();
    int colon = words.indexOf(':');
    if (colon > 0) {
      int at = line.start() + line.indent() + colon;
      String spaced = words.substring(0, colon + 1) + " " + words.substring(colon + 1);
      return error(at, at + 1, "there is no space after the colon", "write " + spaced);
    }
    return whole(
        line,
        "expected a key with a value, not " + Excerpt.quoted(words),
        "write it as key: value, or indent it if it continues the line above");
  }

  private Problem escape(int at) {
    return error(
        at - 1,
        at + 1,
        "a backslash in double quotes has a meaning of its own, and this one has none",
        "use single quotes, or two backslashes for one");
  }

  private Problem flow(int context, int at) {
    boolean list = text.charAt(context) == '[';
    String thing = list ? "list" : "group";
    YamlLine line = YamlLine.at(text, context);
    boolean sameLine = at < line.start() + line.text().length();
    if (sameLine) {
      return error(
          at,
          at + 1,
          "expected a comma or the end of the " + thing + " here",
          "put a value in quotes if it holds a comma, a colon, a bracket or a brace");
    }
    int comment = comment(line.text(), context - line.start());
    if (comment > 0) {
      return error(
          line.start() + comment,
          line.start() + line.text().length(),
          "all from here to the end of the line is read as a comment",
          "put a value that begins with # in quotes");
    }
    return error(
        context,
        line.start() + line.text().length(),
        "the " + thing + " that opens here is never closed",
        "end it with " + (list ? "]" : "}"));
  }

  private static boolean opensBracket(YamlLine line) {
    return line.value().startsWith("[") || line.value().startsWith("{");
  }

  private static int comment(String line, int from) {
    int hash = line.indexOf('#', from);
    return hash > 0 && "[{, ".indexOf(line.charAt(hash - 1)) >= 0 ? hash : 0;
  }

  private Problem listOnKeyLine(YamlLine line) {
    int value = line.start() + line.valueStart();
    return error(
        value,
        line.start() + line.text().length(),
        "a list can't begin on the line of its key",
        "put each item on a line of its own below; if this is text, " + line.quoteHint());
  }

  private Problem document(YamlLine line) {
    YamlLine marker = isMarker(line) ? line : above(line);
    return isMarker(marker)
        ? whole(marker, "this line ends the keys before their end", "remove it")
        : indentation(line);
  }

  private Problem value(YamlLine line, int at) {
    String value = line.value();
    boolean begins =
        at <= line.start() + line.valueStart() + 1 || "&*!|>".contains(value.substring(0, 1));
    if (begins && !value.isEmpty()) {
      int from = line.start() + line.valueStart();
      return error(
          from,
          from + 1,
          "a value can't begin with " + value.charAt(0) + " in YAML",
          line.quoteHint());
    }
    char first = value.isEmpty() ? ' ' : value.charAt(0);
    String after =
        first == '[' || first == '{'
            ? "closing bracket of the value"
            : "closing quote of the value";
    return error(
        at,
        line.start() + line.text().length(),
        "there is text behind the " + after,
        line.quoteHint());
  }

  private Problem indentation(YamlLine line) {
    int from = line.start();
    return error(
        from + line.indent(),
        from + line.text().length(),
        "this line is not indented like its neighbours",
        "begin keys, or items, that belong together in the same column");
  }

  private static boolean isMarker(YamlLine line) {
    return line.text().startsWith("---") || line.text().startsWith("...");
  }

  private YamlLine above(YamlLine line) {
    int offset = line.start();
    while (offset > start && Character.isWhitespace(text.charAt(offset - 1))) {
      offset--;
    }
    return YamlLine.at(text, Math.max(start, offset - 1));
  }

  private Problem whole(YamlLine line, String message, String hint) {
    int from = line.start() + line.indent();
    return error(from, line.start() + line.text().length(), message, hint);
  }

  private Problem error(int from, int to, String message, String hint) {
    return Problem.error(source.at(from, to), message, hint);
  }
}
