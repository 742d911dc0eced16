package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages that leave a parser nothing to guess, as templates write them, in a fraction of a
 * parser's time: every tag is whole, every value stands between quotation marks, and no element
 * changes how what follows is read. On such a page any parser finds the same tags; any other page
 * is left to one that reads as browsers do.
 */
final class PlainMarkup {
  /** Elements behind which the rest is read by other rules; a page that has them is not plain. */
  private static final Set<String> CHANGING =
      Set.of(
          "frameset",
          "iframe",
          "image",
          "listing",
          "math",
          "noembed",
          "noframes",
          "noscript",
          "plaintext",
          "template",
          "textarea",
          "xmp");

  /** Elements that drawings are made of, without those whose text is read by rules of its own. */
  private static final Set<String> DRAWING =
      Set.of(
          "a",
          "circle",
          "clippath",
          "defs",
          "desc",
          "ellipse",
          "g",
          "image",
          "line",
          "lineargradient",
          "mask",
          "path",
          "pattern",
          "polygon",
          "polyline",
          "radialgradient",
          "rect",
          "stop",
          "svg",
          "symbol",
          "text",
          "title",
          "tspan",
          "use");

  /** Elements whose content is text, up to their end tag. */
  private static final Set<String> TEXT = Set.of("script", "style", "title");

  /** Elements that say something even without attributes. */
  private static final Set<String> SPEAKING = Set.of("form", "script", "style", "svg");

  /** Attributes that neither lead anywhere nor name a place: most of what pages have. */
  private static final Set<String> IDLE = Set.of("alt", "class", "datetime", "dir", "lang", "role");

  private final byte[] page;
  private final Document document = new Document("");
  private Element parent = document;
  private int drawings;
  private int at;

  private PlainMarkup(byte[] page) {
    this.page = page;
  }

  /**
   * Reads a page.
   *
   * @param page in UTF-8
   * @return the elements that have attributes, but for attributes that say nothing of addresses or
   *     anchors, in the page's order and as children of the document, those of a drawing below its
   *     {@code svg}; or null if the page is not plain
   */
  static @Nullable Document read(byte[] page) {
    PlainMarkup markup = new PlainMarkup(page);
    return markup.read() ? markup.document : null;
  }

  private boolean read() {
    while (toNextTag()) {
      if (!tag()) {
        return false;
      }
    }
    return drawings == 0;
  }

  private boolean toNextTag() {
    while (at < page.length && page[at] != '<') {
      at++;
    }
    return at < page.length;
  }

  private boolean tag() {
    at++;
    int sign = sign(at);
    if (sign == '!') {
      return declaration();
    }
    if (sign == '/') {
      at++;
      return endTag();
    }
    return isLetter(sign) && startTag();
  }

  private boolean declaration() {
    if (sign(at + 1) == '-' && sign(at + 2) == '-') {
      at += 3;
      // These end a comment too, in the eyes of browsers.
      if (sign(at) == '>' || (sign(at) == '-' && sign(at + 1) == '>')) {
        return false;
      }
      while (at < page.length && !(sign(at) == '-' && sign(at + 1) == '-')) {
        at++;
      }
      at += 2;
      return sign(at++) == '>';
    }
    if (drawings > 0 || !name(at + 1).equals("doctype")) {
      return false;
    }
    while (at < page.length && page[at] != '>') {
      at++;
    }
    return sign(at++) == '>';
  }

  private boolean endTag() {
    if (!isLetter(sign(at))) {
      return false;
    }
    String name = name(at);
    at += name.length();
    skipSpace();
    if (sign(at++) != '>') {
      return false;
    }
    if (drawings > 0) {
      if (name.equals("svg")) {
        drawings--;
        parent = drawings == 0 ? document : parent;
      }
      return DRAWING.contains(name);
    }
    return true;
  }

  private boolean startTag() {
    String name = name(at);
    at += name.length();
    if (drawings > 0 ? !DRAWING.contains(name) : CHANGING.contains(name)) {
      return false;
    }
    Attributes attributes = new Attributes();
    while (true) {
      boolean space = isSpace(sign(at));
      skipSpace();
      int sign = sign(at);
      if (sign == '>') {
        at++;
        break;
      }
      if (sign == '/' && sign(at + 1) == '>') {
        at += 2;
        return element(name, attributes, true);
      }
      if (!space || !attribute(attributes)) {
        return false;
      }
    }
    return element(name, attributes, false);
  }

  private boolean attribute(Attributes attributes) {
    int start = at;
    while (isNameSign(sign(at))) {
      at++;
    }
    if (at == start) {
      return false;
    }
    String name = lower(start, at);
    String value = "";
    if (sign(at) == '=') {
      int quote = sign(++at);
      if (quote != '"' && quote != '\'') {
        return false;
      }
      start = ++at;
      boolean references = false;
      while (at < page.length && page[at] != quote) {
        references |= page[at] == '&';
        at++;
      }
      if (at == page.length) {
        return false;
      }
      if (!IDLE.contains(name)) {
        value = new String(page, start, at - start, UTF_8);
        value = references ? Parser.unescapeEntities(value, true) : value;
      }
      at++;
    }
    // Of two attributes of one name, the first counts.
    if (!IDLE.contains(name) && !attributes.hasKey(name)) {
      attributes.put(name, value);
    }
    return true;
  }

  private boolean element(String name, Attributes attributes, boolean closed) {
    boolean text = drawings == 0 && TEXT.contains(name);
    int start = at;
    if (text && !textTo(name)) {
      return false;
    }
    if (attributes.isEmpty() && !SPEAKING.contains(name)) {
      return true;
    }
    Element element = new Element(name);
    element.attributes().addAll(attributes);
    parent.appendChild(element);
    if (text) {
      element.appendChild(new DataNode(new String(page, start, at - start, UTF_8)));
    } else if (name.equals("svg") && !closed) {
      drawings++;
      parent = element;
    }
    return true;
  }

  // A comment in a script may hold what looks like the script's end.
  private boolean textTo(String name) {
    while (toNextTag()) {
      if (sign(at + 1) == '!') {
        return false;
      }
      int end = at + 2 + name.length();
      if (sign(at + 1) == '/' && end < page.length && lower(at + 2, end).equals(name)) {
        int sign = sign(end);
        return sign == '>' || isSpace(sign);
      }
      at++;
    }
    return false;
  }

  private String name(int start) {
    int end = start;
    while (isNameSign(sign(end))) {
      end++;
    }
    return lower(start, end);
  }

  private String lower(int start, int end) {
    return new String(page, start, end - start, ISO_8859_1).toLowerCase(Locale.ROOT);
  }

  private void skipSpace() {
    while (isSpace(sign(at))) {
      at++;
    }
  }

  private int sign(int index) {
    return index < page.length ? page[index] : -1;
  }

  private static boolean isSpace(int sign) {
    return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
  }

  private static boolean isLetter(int sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
  }

  private static boolean isNameSign(int sign) {
    return isLetter(sign)
        || (sign >= '0' && sign <= '9')
        || sign == '-'
        || sign == '_'
        || sign == ':';
  }
}
