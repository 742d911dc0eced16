package dev.broadsheet.document;

import java.util.ArrayList;
import java.util.List;

/**
 * HTML under construction, with holes. A hole stands in the text as a number between two Unicode
 * noncharacters, which no document can hold, so that markup can be cleaned around it.
 */
final class BodyWriter {
  private static final char OPEN = '\uFDD0';
  private static final char CLOSE = '\uFDD1';

  private final StringBuilder html = new StringBuilder(8192);
  private final List<BodyPart> holes = new ArrayList<>();

  /** Adds markup as it is. */
  BodyWriter raw(CharSequence markup) {
    html.append(markup);
    return this;
  }

  /** Adds markup that somebody else wrote. */
  BodyWriter foreign(String markup) {
    return raw(markup.replace(OPEN, '\uFFFD').replace(CLOSE, '\uFFFD'));
  }

  /** Adds text, escaped for an element's content and for a quoted attribute alike. */
  BodyWriter text(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case OPEN, CLOSE, '\0' -> html.append('\uFFFD');
        default -> html.append(c);
      }
    }
    return this;
  }

  /** Adds a hole. */
  BodyWriter hole(BodyPart part) {
    return raw(reserve(part));
  }

  /** Makes a hole and returns the text that stands for it. */
  String reserve(BodyPart part) {
    holes.add(part);
    return OPEN + Integer.toString(holes.size() - 1) + CLOSE;
  }

  /** Returns whether a text is the sign of a hole. */
  static boolean isHole(String text) {
    return !text.isEmpty() && text.charAt(0) == OPEN;
  }

  /** Adds a line end unless the markup is at the start of a line. */
  BodyWriter line() {
    if (!html.isEmpty() && html.charAt(html.length() - 1) != '\n') {
      html.append('\n');
    }
    return this;
  }

  /** Returns how long the markup is. */
  int length() {
    return html.length();
  }

  /** Takes the markup from a place on out, and returns it. */
  String cut(int start) {
    String end = html.substring(start);
    html.setLength(start);
    return end;
  }

  /** Returns all markup so far, with the signs for holes. */
  String markup() {
    return html.toString();
  }

  /** Cuts markup at its holes. */
  List<BodyPart> parts(String markup) {
    List<BodyPart> parts = new ArrayList<>(2 * holes.size() + 1);
    int from = 0;
    for (int open = markup.indexOf(OPEN); open >= 0; open = markup.indexOf(OPEN, from)) {
      int close = markup.indexOf(CLOSE, open);
      if (open > from) {
        parts.add(new BodyPart.Markup(markup.substring(from, open)));
      }
      parts.add(holes.get(Integer.parseInt(markup, open + 1, close, 10)));
      from = close + 1;
    }
    if (from < markup.length()) {
      parts.add(new BodyPart.Markup(markup.substring(from)));
    }
    return List.copyOf(parts);
  }
}
