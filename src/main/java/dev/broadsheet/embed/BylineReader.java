package dev.broadsheet.embed;

import dev.broadsheet.embed.FlatText.LinkAt;
import org.jspecify.annotations.Nullable;

/**
 * Reads bylines from the right, since a name may hold anything: an optional date, the {@code
 * (@handle)} before it, and what stands between that and a dash. On a line of its own that is the
 * line's first dash, within running text the last one, where an em dash goes before all others.
 */
final class BylineReader {
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_HANDLE = 320;

  private final FlatText paragraph;
  private final String text;

  private BylineReader(FlatText paragraph) {
    this.paragraph = paragraph;
    this.text = paragraph.text();
  }

  /**
   * Returns the byline that a paragraph ends in, or null. On a line of its own it needs no date; at
   * the end of other words it needs a whole day, or it is a sentence that mentions somebody. Behind
   * it may stand the language of the post: {@code — Name (@handle), 7 August 2021 [en]}.
   */
  static @Nullable Byline ending(FlatText paragraph) {
    LanguageMark mark = LanguageMark.atEnd(paragraph.text());
    if (mark == null) {
      return endingUnmarked(paragraph);
    }
    Byline byline = endingUnmarked(FlatText.of(paragraph.slice(0, mark.start())));
    return byline == null ? null : byline.in(mark.lang());
  }

  private static @Nullable Byline endingUnmarked(FlatText paragraph) {
    BylineReader reader = new BylineReader(paragraph);
    int sign = paragraph.text().lastIndexOf('@');
    // The handle of Mastodon has two.
    int open = sign < 0 ? -1 : paragraph.text().lastIndexOf('(', sign);
    Byline byline = open < 0 ? null : reader.at(open, 0);
    if (byline == null || !(byline.ownLine() || byline.hasDay())) {
      return null;
    }
    return reader.toEnd(byline);
  }

  /** Returns the first byline with a whole day at or behind an offset, or null. */
  static @Nullable Byline within(FlatText paragraph, int from) {
    BylineReader reader = new BylineReader(paragraph);
    for (int open = paragraph.text().indexOf('(', from);
        open >= 0;
        open = paragraph.text().indexOf('(', open + 1)) {
      Byline byline = reader.at(open, from);
      if (byline != null && byline.hasDay()) {
        return byline;
      }
    }
    return null;
  }

  /** Reads the byline whose handle is in the bracket at an offset. */
  private @Nullable Byline at(int open, int from) {
    int sign = skip(open + 1, "");
    if (sign == text.length() || text.charAt(sign) != '@') {
      return null;
    }
    int close = close(sign);
    if (close < 0) {
      return null;
    }
    int start = dashBefore(open, from);
    String dash = start < 0 ? null : dashAt(start);
    if (dash == null) {
      return null;
    }
    int line = lineStart(start, from);
    boolean ownLine = isLineStart(line, from) && skip(line, "") == start;
    String name = bare(text.substring(start + dash.length(), open));
    if (name.isEmpty() && !ownLine) {
      return null;
    }
    int dateStart = skip(close + 1, ",·•|:;-–—");
    PostDate.Found date = PostDate.at(text, dateStart);
    LinkAt link = paragraph.linkAt(dateStart);
    ItemAddress post = link == null ? null : ItemAddress.parse(link.link().url());
    Handle handle = Handle.of(bare(text.substring(sign + 1, close)), post);
    if (handle == null || (link != null && post == null)) {
      return null;
    }
    int end = date != null ? date.end() : close + 1;
    return new Byline(
        name.isEmpty() ? handle.value() : name,
        handle,
        date == null ? null : date.date(),
        post,
        start,
        link == null ? end : Math.max(end, link.end()),
        ownLine,
        null);
  }

  // No farther than a handle goes, so that a row of brackets takes no quadratic time.
  private int close(int sign) {
    int farthest = Math.min(text.length(), sign + LONGEST_HANDLE);
    for (int i = sign; i < farthest; i++) {
      if (text.charAt(i) == ')') {
        return i;
      }
    }
    return -1;
  }

  /** Returns where the dash of a byline is, or -1 where there is none near enough for a name. */
  private int dashBefore(int open, int from) {
    int line = lineStart(open, from);
    int lineStart = skip(line, "");
    if (isLineStart(line, from) && dashAt(lineStart) != null && lineStart < open) {
      return lineStart;
    }
    int other = -1;
    for (int i = open - 1; i >= line; i--) {
      if (text.charAt(i) == '—') {
        return i;
      }
      // Other dashes join the parts of names, too, but with no space before them.
      if (other < 0
          && i > line
          && dashAt(i) != null
          && Character.isWhitespace(text.charAt(i - 1))) {
        other = i;
      }
    }
    return other;
  }

  /** Returns the start of a line, or the farthest that a byline's dash may be from its handle. */
  private int lineStart(int at, int from) {
    int start = at;
    int farthest = Math.max(from, at - LONGEST_NAME);
    while (start > farthest && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  private boolean isLineStart(int at, int from) {
    return at == from || at == 0 || text.charAt(at - 1) == '\n';
  }

  private @Nullable String dashAt(int offset) {
    return Dash.at(text, offset);
  }

  /** Takes in the address of the post where it stands behind the date; null if more follows. */
  private @Nullable Byline toEnd(Byline byline) {
    int rest = skip(byline.end(), ".,·•|:");
    if (rest == text.length()) {
      return byline;
    }
    String words = bare(text.substring(rest));
    LinkAt link = paragraph.linkAt(rest);
    ItemAddress post =
        link == null
            ? ItemAddress.parse(words)
            : link.end() >= rest + words.length() ? ItemAddress.parse(link.link().url()) : null;
    Handle handle = post == null ? null : Handle.of(byline.handle().value(), post);
    if (post == null || handle == null || byline.post() != null) {
      return null;
    }
    return new Byline(
        byline.name(),
        handle,
        byline.date(),
        post,
        byline.start(),
        text.length(),
        byline.ownLine(),
        null);
  }

  /**
   * Returns the first offset at or behind one that is neither white space nor invisible nor given.
   */
  private int skip(int from, String more) {
    int at = from;
    while (at < text.length()
        && (isUnseen(text.charAt(at)) || more.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isUnseen(text.charAt(start))) {
      start++;
    }
    while (end > start && isUnseen(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  // A zero-width joiner at the end of a name would be a mistake; direction marks are common there.
  private static boolean isUnseen(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
