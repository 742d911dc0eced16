package dev.broadsheet.data;

import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;

/** Says in an editor's words what is wrong with broken TOML. */
final class TomlSyntaxProblem {
  private final SourceText source;

  TomlSyntaxProblem(SourceText source) {
    this.source = source;
  }

  /**
   * Returns the problem.
   *
   * @param complaint what the parser says, on one line
   * @param at offset where it stopped
   */
  Problem of(String complaint, int at) {
    String line = source.at(at, at).lineText();
    int equals = line.indexOf('=');
    String key = (equals < 0 ? line : line.substring(0, equals)).strip();
    String value = equals < 0 ? "" : line.substring(equals + 1).strip();
    if (complaint.contains("previously defined")) {
      return error(
          at, key, "the key " + Excerpt.quoted(key) + " is here twice", "keep one of the two");
    } else if (complaint.startsWith("Unexpected ':'")) {
      return error(
          at,
          ":",
          "TOML has = between a key and its value",
          "write "
              + line.substring(0, line.indexOf(':')).strip()
              + " = …; or, for YAML, put --- for +++");
    } else if (complaint.contains("expected a value")) {
      return error(
          at,
          value,
          value.isEmpty() ? "there is no value here" : "TOML can't read this value",
          "put text in quotes: " + key + " = \"" + value.replace("\"", "\\\"") + "\"");
    } else if (complaint.contains("expected a date/time")) {
      return error(
          valueStart(at),
          value,
          "TOML knows no date without a day",
          "put the date in quotes: " + key + " = \"" + value + "\"");
    } else if (complaint.startsWith("Invalid date")
        || complaint.startsWith("Invalid month")
        || complaint.startsWith("Invalid day")) {
      return error(
          valueStart(at),
          value,
          "there is no such date",
          "correct it, or put what is known of it in quotes: " + key + " = \"2021-08\"");
    } else if (complaint.startsWith("Invalid escape")) {
      return error(
          at,
          "\\",
          "a backslash in double quotes has a meaning of its own, and this one has none",
          "use single quotes, or two backslashes for one");
    } else if (complaint.startsWith("Unexpected end of line, expected \"")
        || complaint.startsWith("Unexpected end of line, expected '")) {
      return error(
          valueStart(at),
          value,
          "the quote that opens here is never closed",
          "end the value with the same quote");
    }
    return error(
        at,
        "",
        "this line can't be read as TOML",
        "write each key on a line of its own: " + (key.isEmpty() ? "key" : key) + " = \"value\"");
  }

  private int valueStart(int at) {
    String text = source.text();
    int start = at;
    while (start > 0 && text.charAt(start - 1) != '=' && text.charAt(start - 1) != '\n') {
      start--;
    }
    while (start < at && text.charAt(start) == ' ') {
      start++;
    }
    return start;
  }

  private Problem error(int at, String marked, String message, String hint) {
    boolean there = source.text().startsWith(marked, at);
    return Problem.error(source.at(at, there ? at + marked.length() : at + 1), message, hint);
  }
}
