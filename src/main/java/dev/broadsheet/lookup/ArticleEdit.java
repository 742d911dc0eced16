package dev.broadsheet.lookup;

import dev.broadsheet.lookup.ArticleQuotes.Replacement;
import java.util.List;

/**
 * Puts Markdown in the place of blocks; every other character stays. Lines are indented as the
 * block was, so that what stands in a list stays in it, and empty lines part it from its
 * neighbours.
 *
 * @param raw the file's text
 * @param text the same with {@code \n} as the only line end, and no byte order mark
 */
record ArticleEdit(String raw, String text) {

  /**
   * @param replacements in the order of the text, not overlapping
   */
  String with(List<Replacement> replacements) {
    String lineEnd = raw.contains("\r\n") ? "\r\n" : raw.indexOf('\r') >= 0 ? "\r" : "\n";
    StringBuilder edited = new StringBuilder(raw.length() + 1024);
    int rawAt = raw.startsWith("\uFEFF") ? 1 : 0;
    edited.append(raw, 0, rawAt);
    int at = 0;
    for (Replacement replacement : replacements) {
      int rawStart = rawOffset(rawAt, at, replacement.start());
      edited.append(raw, rawAt, rawStart);
      edited.append(placed(replacement).replace("\n", lineEnd));
      rawAt = rawOffset(rawStart, replacement.start(), replacement.end());
      at = replacement.end();
    }
    return edited.append(raw, rawAt, raw.length()).toString();
  }

  private int rawOffset(int rawFrom, int from, int to) {
    int rawAt = rawFrom;
    for (int at = from; at < to; at++) {
      rawAt += raw.startsWith("\r\n", rawAt) ? 2 : 1;
    }
    return rawAt;
  }

  private String placed(Replacement replacement) {
    int lineStart = text.lastIndexOf('\n', replacement.start() - 1) + 1;
    String before = text.substring(lineStart, replacement.start());
    String indent = before.replaceAll("[^\\s]", " ");
    StringBuilder placed = new StringBuilder();
    if (before.isBlank() && lineStart > 0 && !isBlankLineBefore(lineStart)) {
      placed.append('\n').append(indent);
    }
    String markdown = replacement.markdown();
    placed.append(markdown.replace("\n", "\n" + indent).replace("\n" + indent + "\n", "\n\n"));
    return placed.append(gapBehind(replacement.end(), indent)).toString();
  }

  private boolean isBlankLineBefore(int lineStart) {
    int previous = text.lastIndexOf('\n', lineStart - 2) + 1;
    return text.substring(previous, lineStart).isBlank();
  }

  /** Returns what must stand behind a block so that the next one begins behind an empty line. */
  private String gapBehind(int end, String indent) {
    int lineEnd = text.indexOf('\n', end);
    if (!text.substring(end, lineEnd < 0 ? text.length() : lineEnd).isBlank()) {
      return "\n\n" + indent;
    }
    int nextEnd = text.indexOf('\n', lineEnd + 1);
    boolean last = lineEnd < 0;
    return last || text.substring(lineEnd + 1, nextEnd < 0 ? text.length() : nextEnd).isBlank()
        ? ""
        : "\n";
  }
}
