package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.audit.Tag.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  private final byte[] page;
  private final @Nullable KnownTags known;
  private final List<PlainTag> tags = new ArrayList<>();
  private int drawings;
  private int at;

  private PlainMarkup(byte[] page, @Nullable KnownTags known) {
    this.page = page;
    this.known = known;
  }

  /**
   * Reads a page.
   *
   * @param page in UTF-8
   * @return the elements that have attributes, but for attributes that say nothing of addresses or
   *     anchors, in the page's order; or null if the page is not plain
   */
  static @Nullable List<PlainTag> read(byte[] page) {
    return read(page, null);
  }

  /**
   * Reads a page among many.
   *
   * @param known tags that stood in others, which are given as they are, and left out if they say
   *     nothing; takes those of this one
   */
  static @Nullable List<PlainTag> read(byte[] page, @Nullable KnownTags known) {
    PlainMarkup markup = new PlainMarkup(page, known);
    return markup.read() ? markup.tags : null;
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
    at = to('<', at);
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
    return isLetter(sign) && (knownTag() || startTag());
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
    if (drawings > 0 || !name(at + 1, endOfName(at + 1)).equals("doctype")) {
      return false;
    }
    at = to('>', at);
    return sign(at++) == '>';
  }

  private boolean endTag() {
    if (!isLetter(sign(at))) {
      return false;
    }
    int start = at;
    at = endOfName(start);
    int end = at;
    skipSpace();
    if (sign(at++) != '>') {
      return false;
    }
    return drawings == 0 || endOfDrawn(name(start, end));
  }

  private boolean endOfDrawn(String name) {
    drawings -= name.equals("svg") ? 1 : 0;
    return DRAWING.contains(name);
  }

  private boolean knownTag() {
    if (known == null || drawings > 0) {
      return false;
    }
    int end = Math.min(to('>', at) + 1, page.length);
    KnownTags.Known before = known.at(page, at, end);
    if (before == null) {
      return false;
    }
    at = end;
    PlainTag tag = before.tag();
    return tag == null || tags.add(tag);
  }

  private boolean startTag() {
    int start = at;
    at = endOfName(start);
    String name = name(start, at);
    boolean plain = drawings > 0 ? DRAWING.contains(name) : !CHANGING.contains(name);
    // To some of those who read a page, what follows a prefix is the name.
    if (!plain || name.indexOf(':') >= 0) {
      return false;
    }
    List<Attribute> attributes = new ArrayList<>();
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
        return element(start, name, attributes, true);
      }
      if (!space || !attribute(attributes)) {
        return false;
      }
    }
    return element(start, name, attributes, false);
  }

  private boolean attribute(List<Attribute> attributes) {
    int start = at;
    at = endOfName(start);
    if (at == start) {
      return false;
    }
    String key = name(start, at);
    String name = MarkupRules.attribute(key);
    boolean idle = MarkupRules.isIdle(name);
    String value = "";
    if (sign(at) == '=') {
      int quote = sign(at + 1);
      if (quote != '"' && quote != '\'') {
        return false;
      }
      start = at + 2;
      at = to(quote, start);
      if (at == page.length) {
        return false;
      }
      value = idle ? value : value(start, at);
      at++;
    }
    // Of two attributes of one name, the first counts.
    if (!idle && !has(attributes, key)) {
      attributes.add(new Attribute(key, name, value));
    }
    return true;
  }

  private static boolean has(List<Attribute> attributes, String key) {
    for (Attribute attribute : attributes) {
      if (attribute.key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  private String value(int start, int end) {
    int signs = 0;
    boolean references = false;
    for (int i = start; i < end; i++) {
      signs |= page[i];
      references |= page[i] == '&';
    }
    // What is in ASCII alone needs no decoding.
    String value = new String(page, start, end - start, signs < 0 ? UTF_8 : ISO_8859_1);
    return references ? unescaped(value, new Slice(page, start, end)) : value;
  }

  // HTML has the references of XML too, but for some numbers that it takes for other characters.
  private static String unescaped(String value, Slice bytes) {
    Slice plain = value.contains("&#") ? null : XmlText.decoded(bytes);
    return plain == null ? Parser.unescapeEntities(value, true) : plain.toString();
  }

  private boolean element(int start, String name, List<Attribute> attributes, boolean closed) {
    boolean text = drawings == 0 && TEXT.contains(name);
    boolean drawing = name.equals("svg");
    int end = at;
    if (text && !textTo(name)) {
      return false;
    }
    PlainTag tag = null;
    if (!attributes.isEmpty() || SPEAKING.contains(name)) {
      Slice content = new Slice(page, end, at);
      tag = new PlainTag(name, attributes, drawing || drawings > 0, content);
    }
    drawings += drawing && !closed ? 1 : 0;
    // In another page the same tag ends at the first sign of its end.
    if (known != null && !text && drawings == 0 && to('>', start) == end - 1) {
      tag = known.add(page, start, end, tag);
    }
    return tag == null || tags.add(tag);
  }

  // A comment in a script may hold what looks like the script's end.
  private boolean textTo(String name) {
    while (toNextTag()) {
      if (sign(at + 1) == '!') {
        return false;
      }
      int end = at + 2 + name.length();
      if (sign(at + 1) == '/' && end < page.length && name(at + 2, end).equals(name)) {
        int sign = sign(end);
        return sign == '>' || isSpace(sign);
      }
      at++;
    }
    return false;
  }

  private int to(int wanted, int from) {
    byte[] signs = page;
    int to = from;
    while (to < signs.length && signs[to] != wanted) {
      to++;
    }
    return to;
  }

  private int endOfName(int start) {
    byte[] signs = page;
    int end = start;
    while (end < signs.length && isNameSign(signs[end])) {
      end++;
    }
    return end;
  }

  private String name(int start, int end) {
    return Names.OF_MARKUP.lower(page, start, end);
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
