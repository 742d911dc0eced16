package dev.broadsheet.image;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML, of the namespaces that pictures need. */
final class SvgWriter {
  static final String XLINK = "http://www.w3.org/1999/xlink";

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean justStarted;

  boolean isEmpty() {
    return out.isEmpty();
  }

  /** Begins an element. */
  void start(String name) {
    boolean first = out.isEmpty();
    justStarted = false;
    out.append('<').append(name);
    open.push(name);
    if (first) {
      out.append(" xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"").append(XLINK).append('"');
    }
  }

  void attribute(String prefix, String name, String value) {
    out.append(' ').append(prefix).append(prefix.isEmpty() ? "" : ":").append(name).append("=\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("&quot;");
        case '\n', '\t', '\r' -> out.append("&#").append((int) c).append(';');
        default -> escaped(c);
      }
    }
    out.append('"');
  }

  void endOfStart() {
    out.append('>');
    justStarted = true;
  }

  void text(String text) {
    if (!open.isEmpty() && !text.isEmpty()) {
      justStarted = false;
      text.chars().forEach(c -> escaped((char) c));
    }
  }

  private void escaped(char c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      default -> out.append(c);
    }
  }

  void end() {
    String name = open.pop();
    if (justStarted) {
      out.insert(out.length() - 1, '/');
    } else {
      out.append("</").append(name).append('>');
    }
    justStarted = false;
  }

  /** Returns what was written, as a text file. */
  String text() {
    return out + "\n";
  }
}
