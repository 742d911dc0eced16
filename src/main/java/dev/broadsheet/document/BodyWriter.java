package dev.broadsheet.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * HTML under construction, with holes. A hole stands in the text as a number between two Unicode
 * noncharacters, which no document can hold, so that markup can be cleaned around it.
 */
final class BodyWriter {
  private static final char OPEN = '\uFDD0';
  private static final char CLOSE = '\uFDD1';

  // The same two characters as an author might write them, for a parser of HTML to decode.
  private static final Pattern REFERENCE =
      Pattern.compile("&#(?:[xX]0*[fF][dD]{2}[01](?![0-9a-fA-F])|0*6497[67](?![0-9]));?");

  private final StringBuilder html = new StringBuilder(8192);
  private final List<BodyPart> holes = new ArrayList<>();

  /** Adds markup as it is. */
  BodyWriter raw(CharSequence markup) {
    html.append(markup);
    return this;
  }

  /** Adds markup that somebody else wrote. */
  BodyWriter foreign(String markup) {
    String plain = markup.replace(OPEN, '\uFFFD').replace(CLOSE, '\uFFFD');
    return raw(plain.contains("&#") ? REFERENCE.matcher(plain).replaceAll("\uFFFD") : plain);
  }

  /** Adds text, escaped for an element's content and for a quoted attribute alike. */
  BodyWriter text(String text) {
    char[] chars = text.toCharArray();
    int from = 0;
    for (int i = 0; i < chars.length; i++) {
      String escaped = escaped(chars[i]);
      if (escaped != null) {
        html.append(text.substring(from, i)).append(escaped);
        from = i + 1;
      }
    }
    html.append(from == 0 ? text : text.substring(from));
    return this;
  }

  private static @Nullable String escaped(char c) {
    // Most are letters.
    if (c > '>' && c < OPEN) {
      return null;
    }
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case OPEN, CLOSE, '\0' -> "\uFFFD";
      default -> null;
    };
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

  /** Returns whether all holes in a text are filled with text, as an attribute needs it. */
  boolean isText(String text) {
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, open + 1)) {
      BodyPart part = hole(text, open, text.indexOf(CLOSE, open));
      if (!(part instanceof BodyPart.Link || part instanceof BodyPart.Word)) {
        return false;
      }
    }
    return true;
  }

  private BodyPart hole(String text, int open, int close) {
    return holes.get(Integer.parseInt(text, open + 1, close, 10));
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
      parts.add(hole(markup, open, close));
      from = close + 1;
    }
    if (from < markup.length()) {
      parts.add(new BodyPart.Markup(markup.substring(from)));
    }
    return List.copyOf(parts);
  }
}
