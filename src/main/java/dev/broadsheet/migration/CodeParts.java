package dev.broadsheet.migration;

import java.util.BitSet;

/** Which characters of a Markdown text are code, in fences and between backticks. */
final class CodeParts {
  private static final int FENCE = 3;

  private CodeParts() {}

  static BitSet of(String text) {
    BitSet code = new BitSet(text.length());
    int at = 0;
    while (at < text.length()) {
      int indent = 0;
      while (indent < FENCE && at + indent < text.length() && text.charAt(at + indent) == ' ') {
        indent++;
      }
      int signs = run(text, at + indent);
      int end = lineEnd(text, at);
      if (signs >= FENCE) {
        end = fenceEnd(text, end, text.substring(at + indent, at + indent + signs));
        code.set(at, end);
      } else {
        end = blockEnd(text, at);
        spans(text, at, end, code);
      }
      at = end;
    }
    return code;
  }

  /** Returns how often the backtick or tilde at an offset is repeated. */
  private static int run(String text, int at) {
    char sign = at < text.length() ? text.charAt(at) : ' ';
    int length = 0;
    while ((sign == '`' || sign == '~')
        && at + length < text.length()
        && text.charAt(at + length) == sign) {
      length++;
    }
    return length;
  }

  private static int fenceEnd(String text, int from, String fence) {
    for (int line = from; line < text.length(); line = lineEnd(text, line)) {
      String words = text.substring(line, lineEnd(text, line)).strip();
      if (words.startsWith(fence) && words.replace(fence.substring(0, 1), "").isEmpty()) {
        return lineEnd(text, line);
      }
    }
    return text.length();
  }

  /** Returns the offset of the next line that is empty or opens a fence. */
  private static int blockEnd(String text, int from) {
    for (int line = lineEnd(text, from); line < text.length(); line = lineEnd(text, line)) {
      String words = text.substring(line, lineEnd(text, line)).stripLeading();
      if (words.isEmpty() || run(words, 0) >= FENCE) {
        return line;
      }
    }
    return text.length();
  }

  private static void spans(String text, int from, int to, BitSet code) {
    int at = from;
    while (at < to) {
      if (text.charAt(at) != '`') {
        at++;
        continue;
      }
      int length = run(text, at);
      int close = at + length;
      while (close < to && (text.charAt(close) != '`' || run(text, close) != length)) {
        close += Math.max(1, run(text, close));
      }
      if (close < to) {
        code.set(at, close + length);
        at = close + length;
      } else {
        at += length;
      }
    }
  }

  private static int lineEnd(String text, int from) {
    int feed = text.indexOf('\n', from);
    return feed < 0 ? text.length() : feed + 1;
  }
}
