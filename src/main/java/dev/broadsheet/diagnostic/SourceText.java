package dev.broadsheet.diagnostic;

import java.util.Arrays;

/**
 * The text of a file, and the way from an offset in it to the {@link Location} that an editor can
 * find. Lines end at {@code \n}, {@code \r\n} or {@code \r}. A byte order mark is not part of the
 * first line: no editor shows it.
 */
public final class SourceText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final String text;
  private Lines lines;
  private Seen seen = new Seen(-1, 0, 0, "");

  /**
   * The place that was asked for last. Files of machines may be one line long, and are read from
   * front to back: so each line is cut out once, and each character counted once.
   */
  private record Seen(int lineStart, int offset, int column, String line) {}

  /**
   * @param file the file as the editor knows it, relative to the project, with {@code /}
   * @param text the decoded text
   */
  public SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.lines = new Lines(new int[] {start()}, start());
  }

  /** The offsets that lines begin at, of all lines that begin no later than at one offset. */
  private static final class Lines {
    private final int[] starts;
    private final int last;

    Lines(int[] starts, int last) {
      this.starts = starts;
      this.last = last;
    }
  }

  /** Returns the file as the editor knows it. */
  public String file() {
    return file;
  }

  /** Returns the whole text. */
  public String text() {
    return text;
  }

  /** Returns the offset of the first character, behind a byte order mark where there is one. */
  public int start() {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
  }

  /**
   * Returns the place of the characters from {@code start} up to {@code end}; of several lines,
   * only what is on the first is marked.
   *
   * @param start offset in UTF-16 units, clamped to the text
   * @param end offset behind the last character, at least {@code start}
   */
  public Location at(int start, int end) {
    int from = Math.max(start(), Math.min(start, text.length()));
    int[] starts = lineStarts(from);
    int found = Arrays.binarySearch(starts, from);
    int line = found >= 0 ? found : -found - 2;
    int lineStart = starts[line];
    Seen last = seen;
    boolean known = last.lineStart == lineStart;
    int lineEnd = known ? lineStart + last.line.length() : lineEnd(lineStart);
    from = Math.min(from, lineEnd);
    int to = Math.max(from, Math.min(end, lineEnd));
    boolean ahead = known && last.offset <= from;
    int column =
        text.codePointCount(ahead ? last.offset : lineStart, from) + (ahead ? last.column : 1);
    String lineText = known ? last.line : text.substring(lineStart, lineEnd);
    seen = new Seen(lineStart, from, column, lineText);
    return new Location(file, line + 1, column, text.codePointCount(from, to), lineText);
  }

  /** Returns the place of one line, marked from its first to its last visible character. */
  public Location line(int line) {
    int[] starts = lineStarts(text.length());
    int start = starts[Math.max(0, Math.min(line - 1, starts.length - 1))];
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    return at(start, text.length());
  }

  /** Returns the offset of a line and column (both from 1, the column in code points). */
  public int offset(int line, int column) {
    int[] starts = lineStarts(text.length());
    int start = starts[Math.max(0, Math.min(line - 1, starts.length - 1))];
    int available = text.codePointCount(start, text.length());
    return text.offsetByCodePoints(start, Math.max(0, Math.min(column - 1, available)));
  }

  // Looked for no farther than needed, and then at least twice as far as before: most places are in
  // a file's first lines. A race finds the same twice.
  private int[] lineStarts(int offset) {
    Lines known = lines;
    if (offset > known.last) {
      int last = Math.min(text.length(), Math.max(offset, 2 * known.last));
      known = new Lines(moreStarts(known, last), last);
      lines = known;
    }
    return known.starts;
  }

  private int[] moreStarts(Lines known, int last) {
    int[] starts = Arrays.copyOf(known.starts, known.starts.length + 16);
    int count = known.starts.length;
    for (int i = known.last; i < last; i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
