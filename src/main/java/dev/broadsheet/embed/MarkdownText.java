package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Break;
import dev.broadsheet.embed.PostText.Run;
import dev.broadsheet.embed.PostText.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.parser.Parser;

/**
 * The words of a paragraph's source: links, {@code <addresses>}, character references, escapes and
 * hard line breaks of CommonMark resolved. All other signs are a post's own, since posts have no
 * emphasis.
 */
final class MarkdownText {
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final int LONGEST_REFERENCE = 32;
  private static final int LONGEST_ADDRESS = 4096;

  private final String source;
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private int[] origins = new int[64];
  private int length;
  private int at;

  private MarkdownText(String source) {
    this.source = source;
    while (at < source.length()) {
      step();
    }
    endWords();
  }

  /** Reads the source of a paragraph. */
  static MarkdownText read(String source) {
    return new MarkdownText(source);
  }

  /** Returns the words as one string, with the runs they came from. */
  FlatText flat() {
    return FlatText.of(runs);
  }

  /** Returns where in the source a character of {@link #flat()} stands. */
  int origin(int flatOffset) {
    return flatOffset >= length ? source.length() : origins[flatOffset];
  }

  private void step() {
    char c = source.charAt(at);
    boolean resolved =
        switch (c) {
          case '\\' -> escape();
          case '&' -> reference();
          case '<' -> autolink();
          case '[' -> link();
          case '\n' -> hardBreak();
          default -> false;
        };
    if (!resolved) {
      word(c, at++);
    }
  }

  private boolean escape() {
    if (at + 1 == source.length()) {
      return false;
    }
    char escaped = source.charAt(at + 1);
    if (escaped == '\n') {
      run(new Break(), 1, at + 2);
      return true;
    }
    if (ESCAPABLE.indexOf(escaped) < 0) {
      return false;
    }
    word(escaped, at);
    at += 2;
    return true;
  }

  private boolean reference() {
    int end = find(';', "&", at + 1, LONGEST_REFERENCE);
    if (end < 0) {
      return false;
    }
    String sign = Parser.unescapeEntities(source.substring(at, end + 1), true);
    if (sign.length() > 2) {
      return false;
    }
    for (int i = 0; i < sign.length(); i++) {
      word(sign.charAt(i), at);
    }
    at = end + 1;
    return true;
  }

  private boolean autolink() {
    int end = find('>', "< \n", at + 1, LONGEST_ADDRESS);
    if (end < 0 || WebAddress.parse(source.substring(at + 1, end)) == null) {
      return false;
    }
    String address = source.substring(at + 1, end);
    run(Run.linking(address, address), address.length(), end + 1);
    return true;
  }

  // Only [text](address) and [text](address "title"), with no brackets inside: what tools write.
  private boolean link() {
    int close = find(']', "[", at + 1, LONGEST_ADDRESS);
    if (close < 0 || close + 1 == source.length() || source.charAt(close + 1) != '(') {
      return false;
    }
    int end = find(')', "[]", close + 1, LONGEST_ADDRESS);
    if (end < 0) {
      return false;
    }
    String target = source.substring(close + 2, end).strip();
    int title = target.indexOf(' ');
    String href = title < 0 ? target : target.substring(0, title);
    if (href.startsWith("<") && href.endsWith(">")) {
      href = href.substring(1, href.length() - 1);
    }
    String text = read(source.substring(at + 1, close)).flat().text();
    run(Run.linking(text, href), text.length(), end + 1);
    return true;
  }

  private boolean hardBreak() {
    int spaces = words.length();
    while (spaces > 0 && words.charAt(spaces - 1) == ' ') {
      spaces--;
    }
    if (words.length() - spaces < 2) {
      return false;
    }
    length -= words.length() - spaces;
    words.setLength(spaces);
    run(new Break(), 1, at + 1);
    return true;
  }

  // Looks no further than needed, so that a row of opening signs takes no quadratic time.
  private int find(char wanted, String stops, int from, int longest) {
    int end = Math.min(source.length(), from + longest);
    for (int i = from; i < end; i++) {
      char c = source.charAt(i);
      if (c == wanted) {
        return i;
      }
      if (stops.indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private void run(Run run, int shown, int end) {
    endWords();
    runs.add(run);
    for (int i = 0; i < shown; i++) {
      addOrigin(at);
    }
    at = end;
  }

  private void word(char c, int from) {
    words.append(c);
    addOrigin(from);
  }

  private void addOrigin(int from) {
    if (length == origins.length) {
      origins = Arrays.copyOf(origins, length * 2);
    }
    origins[length++] = from;
  }

  private void endWords() {
    if (!words.isEmpty()) {
      runs.add(new Words(words.toString()));
      words.setLength(0);
    }
  }
}
