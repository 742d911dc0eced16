package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.audit.Tag.Attribute;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML that leaves a parser nothing to guess, as the templates of feeds and site maps write
 * it, in a fraction of a parser's time: elements, attributes and text, and no declaration but that
 * of XML itself. Any other file is left to a parser. An article's text stands in many feeds; where
 * it was looked through before, it isn't read again.
 */
final class PlainXml {
  private static final Set<String> DECLARATIONS =
      Set.of(
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
          "<?xml version=\"1.0\" encoding=\"utf-8\"?>");

  private final byte[] xml;
  private final EntryTexts texts;
  private final List<Tag> tags = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean begun;
  private int at;

  /** An element that has not ended: its name as it is written and in lower case. */
  private record Open(Slice tag, String name, boolean drawn) {}

  private PlainXml(byte[] xml, EntryTexts texts) {
    this.xml = xml;
    this.texts = texts;
  }

  /**
   * Reads a file.
   *
   * @param xml in UTF-8
   * @param texts what was found in the texts of entries
   * @return the elements that have attributes, but for attributes that say nothing of addresses, or
   *     whose text says something, in the file's order; null if the file is not plain, or not
   *     well-formed
   */
  static @Nullable List<Tag> read(byte[] xml, EntryTexts texts) {
    PlainXml reader = new PlainXml(xml, texts);
    return reader.read() ? reader.tags : null;
  }

  private boolean read() {
    if (sign(0) == '<' && sign(1) == '?') {
      at = to('>', 0) + 1;
      if (!DECLARATIONS.contains(text(0, at))) {
        return false;
      }
    }
    while (at < xml.length) {
      int start = at;
      at = to('<', at);
      if (!words(start) || (at < xml.length && !tag())) {
        return false;
      }
    }
    return open.isEmpty() && begun;
  }

  private boolean words(int start) {
    return isSpace(start, at) || (!open.isEmpty() && XmlText.isWellFormed(xml, start, at));
  }

  private boolean tag() {
    at++;
    if (sign(at) == '/') {
      Open ended = open.poll();
      if (ended == null || !ended.tag().standsIn(xml, at + 1)) {
        return false;
      }
      at += 1 + ended.tag().length();
      return sign(at++) == '>';
    }
    int start = at;
    at = endOfName(at);
    if (!isLetter(sign(start)) || (open.isEmpty() && begun)) {
      return false;
    }
    begun = true;
    return element(new Slice(xml, start, at));
  }

  private boolean element(Slice tag) {
    List<Attribute> attributes = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    while (isSpace(sign(at))) {
      skipSpace();
      if (isLetter(sign(at)) && !attribute(attributes, keys)) {
        return false;
      }
    }
    boolean empty = sign(at) == '/';
    at += empty ? 1 : 0;
    if (sign(at++) != '>') {
      return false;
    }
    String spelt = Names.OF_MARKUP.lower(xml, tag.start(), tag.end());
    String name = Tag.local(spelt);
    Open outer = open.peek();
    boolean drawn = name.equals("svg") || (outer != null && outer.drawn());
    XmlTag element = new XmlTag(name, attributes, outer == null ? "" : outer.name(), drawn);
    if (!empty) {
      open.push(new Open(tag, spelt, drawn));
    }
    if (FeedScan.isTextual(element)) {
      return empty ? tags.add(element) : textual(element);
    }
    return attributes.isEmpty() || tags.add(element);
  }

  // A text that is cut in two by an element is left to a parser.
  private boolean textual(XmlTag element) {
    int start = at;
    EscapedTexts.Known known = FeedScan.isHtml(element) ? texts.inXml().at(xml, start, '<') : null;
    at = known == null ? to('<', start) : start + known.text().length();
    if (sign(at) != '<' || sign(at + 1) != '/') {
      return false;
    }
    if (known != null) {
      return tags.add(element.with(known.found()));
    }
    Slice text = new Slice(xml, start, at);
    if (!FeedScan.isHtml(element)) {
      return words(start) && tags.add(element.with(text));
    }
    EntryTexts.Found found = texts.inXml().in(text);
    return found != null && tags.add(element.with(found));
  }

  private boolean attribute(List<Attribute> attributes, Set<String> keys) {
    int start = at;
    at = endOfName(at);
    String key = text(start, at);
    int quote = sign(at + 1);
    if (sign(at) != '=' || (quote != '"' && quote != '\'') || !keys.add(key)) {
      return false;
    }
    start = at + 2;
    at = to(quote, start);
    if (at == xml.length || !isValue(start, at)) {
      return false;
    }
    String name = MarkupRules.attribute(key.toLowerCase(Locale.ROOT));
    Slice value = MarkupRules.isIdle(name) ? null : XmlText.decoded(new Slice(xml, start, at));
    if (value != null) {
      attributes.add(new Attribute(key, name, value.toString()));
    }
    at++;
    return true;
  }

  // A parser makes spaces of other white space in an attribute.
  private boolean isValue(int start, int end) {
    for (int i = start; i < end; i++) {
      if (xml[i] == '\n' || xml[i] == '\t') {
        return false;
      }
    }
    return XmlText.isWellFormed(xml, start, end);
  }

  private String text(int start, int end) {
    return new String(xml, start, end - start, UTF_8);
  }

  private int to(int wanted, int from) {
    byte[] signs = xml;
    int to = from;
    while (to < signs.length && signs[to] != wanted) {
      to++;
    }
    return to;
  }

  private int endOfName(int start) {
    int end = start;
    while (isNameSign(sign(end))) {
      end++;
    }
    return end;
  }

  private void skipSpace() {
    while (isSpace(sign(at))) {
      at++;
    }
  }

  private boolean isSpace(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isSpace(xml[i])) {
        return false;
      }
    }
    return true;
  }

  private int sign(int index) {
    return index < xml.length ? xml[index] : -1;
  }

  private static boolean isSpace(int sign) {
    return sign == ' ' || sign == '\n' || sign == '\t';
  }

  // The names of feeds and site maps are in ASCII.
  private static boolean isNameSign(int sign) {
    return isLetter(sign) || sign == ':' || sign == '-';
  }

  private static boolean isLetter(int sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
  }
}
