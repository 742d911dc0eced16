package dev.broadsheet.diagnostic;

import java.util.Locale;

/**
 * A line of a source as a terminal can show it, with the carets beneath it: tabs become spaces,
 * characters that can't be seen become visible, and a long line is cut around the carets.
 *
 * @param text the line
 * @param carets spaces and carets, to stand right beneath it; empty where nothing is marked
 */
record ShownLine(String text, String carets) {
  private static final int WIDEST = 120;
  private static final int BEFORE_CARET = 40;
  private static final int TAB = 4;

  static ShownLine of(Location location) {
    int[] points = location.lineText().codePoints().toArray();
    boolean marked = location.column() > 0;
    int from = marked ? Math.min(location.column() - 1, points.length) : 0;
    int to = marked ? Math.min(from + location.length(), points.length) : 0;
    int[] columns = columns(points);
    int first = 0;
    int last = points.length;
    if (columns[points.length] > WIDEST) {
      int start = Math.max(0, Math.min(columns[from] - BEFORE_CARET, columns[last] - WIDEST));
      while (columns[first] < start) {
        first++;
      }
      while (columns[last] - columns[first] > WIDEST) {
        last--;
      }
    }
    String before = first > 0 ? "…" : "";
    String after = last < points.length ? "…" : "";
    StringBuilder shown = new StringBuilder(before);
    for (int i = first; i < last; i++) {
      append(shown, points[i], columns[i + 1] - columns[i]);
    }
    if (!marked) {
      return new ShownLine(shown + after, "");
    }
    int indent = before.length() + columns[from] - columns[first];
    int length = Math.max(1, columns[Math.min(to, Math.max(last, from))] - columns[from]);
    return new ShownLine(shown + after, " ".repeat(indent) + "^".repeat(length));
  }

  /** Returns a text of one line with characters that can't be seen made visible. */
  static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(shown, point, 1));
    return shown.toString();
  }

  /** Returns the column before each character, and behind the last one. */
  private static int[] columns(int[] points) {
    int[] columns = new int[points.length + 1];
    for (int i = 0; i < points.length; i++) {
      int width;
      if (points[i] == '\t') {
        width = TAB - columns[i] % TAB;
      } else if (isHidden(points[i])) {
        width = name(points[i]).length();
      } else {
        width = DisplayWidth.of(points[i], i == 0 ? 0 : points[i - 1]);
      }
      columns[i + 1] = columns[i] + width;
    }
    return columns;
  }

  private static void append(StringBuilder shown, int point, int width) {
    if (point == '\t') {
      shown.append(" ".repeat(width));
    } else if (isHidden(point)) {
      shown.append(name(point));
    } else {
      shown.appendCodePoint(point);
    }
  }

  // The zero-width joiner holds emoji together, so that it is not hidden: it is seen in them.
  private static boolean isHidden(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> point != 0x200D && point < 0xE0000;
      default -> false;
    };
  }

  private static String name(int point) {
    return String.format(Locale.ROOT, "<U+%04X>", point);
  }
}
