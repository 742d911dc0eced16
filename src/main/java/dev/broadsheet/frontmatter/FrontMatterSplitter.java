package dev.broadsheet.frontmatter;

import dev.broadsheet.data.DataReader;
import dev.broadsheet.data.TomlReader;
import dev.broadsheet.data.YamlReader;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the header at the beginning of a file: between lines of {@code ---} or {@code +++}. */
final class FrontMatterSplitter {
  private static final DataReader YAML = new YamlReader();
  private static final DataReader TOML = new TomlReader();

  /**
   * Where a header is.
   *
   * @param opening offset of the line that opens it
   * @param start offset of its first line
   * @param end offset of the line that closes it
   * @param bodyStart offset of what follows
   * @param reader reads its language
   */
  record Split(int opening, int start, int end, int bodyStart, DataReader reader) {}

  private FrontMatterSplitter() {}

  /** Returns where the header is; null after a problem was reported. */
  static @Nullable Split split(SourceText source, Consumer<Problem> problems) {
    String text = source.text();
    int opening = source.start();
    String fence = fence(text, opening);
    if (fence == null) {
      problems.accept(noFrontMatter(source, opening));
      return null;
    }
    int start = nextLine(text, opening);
    for (int line = start; line < text.length(); line = nextLine(text, line)) {
      if (fence.equals(fence(text, line))) {
        DataReader reader = fence.equals("---") ? YAML : TOML;
        return new Split(opening, start, line, nextLine(text, line), reader);
      }
    }
    problems.accept(
        UnclosedHeader.problem(source, opening, " between the front matter and the text"));
    return null;
  }

  private static Problem noFrontMatter(SourceText source, int opening) {
    String text = source.text();
    int first = opening;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    if (first > opening && fence(text, first) != null) {
      return Problem.error(
          source.at(first, first + 3),
          "the front matter does not begin on the first line",
          "remove what is before " + text.substring(first, first + 3));
    }
    int end = first;
    while (end < text.length() && text.charAt(end) == text.charAt(first)) {
      end++;
    }
    boolean dashes = end - first > 1 && (text.charAt(first) == '-' || text.charAt(first) == '+');
    return Problem.error(
        source.at(first, dashes ? end : first),
        "there is no front matter",
        dashes
            ? "open and close it with exactly three, " + text.substring(first, first + 1).repeat(3)
            : "begin the file with\n---\ntitle: The headline\n---");
  }

  /** Returns {@code ---} or {@code +++} where that is all of a line, spaces at its end aside. */
  private static @Nullable String fence(String text, int line) {
    String fence =
        text.startsWith("---", line) ? "---" : text.startsWith("+++", line) ? "+++" : null;
    if (fence == null) {
      return null;
    }
    for (int i = line + fence.length(); i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return fence;
      } else if (c != ' ' && c != '\t') {
        return null;
      }
    }
    return fence;
  }

  /** Returns the offset of the line after the one that an offset is in. */
  static int nextLine(String text, int line) {
    for (int i = line; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      } else if (c == '\r') {
        return text.startsWith("\n", i + 1) ? i + 2 : i + 1;
      }
    }
    return text.length();
  }
}
