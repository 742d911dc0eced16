package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
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
  private final Document document = new Document("");
  private Element parent = document;
  private int at;

  private PlainXml(byte[] xml, EntryTexts texts) {
    this.xml = xml;
    this.texts = texts;
  }

  /**
   * Reads a file.
   *
   * @param xml in UTF-8
   * @param texts what was found in the texts of entries
   * @return null if the file is not plain, or not well-formed
   */
  static @Nullable Document read(byte[] xml, EntryTexts texts) {
    PlainXml reader = new PlainXml(xml, texts);
    return reader.read() ? reader.document : null;
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
    return isOutside() && document.childNodeSize() == 1;
  }

  private boolean words(int start) {
    if (isSpace(start, at)) {
      return true;
    }
    if (isOutside()) {
      return false;
    }
    // A text that is cut in two by an element is HTML no more than its pieces are.
    boolean whole = parent.childNodeSize() == 0 && sign(at) == '<' && sign(at + 1) == '/';
    Node node =
        whole && FeedScan.isHtml(parent, MarkupScan.local(parent.normalName()))
            ? entry(new Slice(xml, start, at))
            : text(new Slice(xml, start, at));
    if (node != null) {
      parent.appendChild(node);
    }
    return node != null;
  }

  private @Nullable Node entry(Slice escaped) {
    EntryTexts.Found found = texts.inXml(escaped);
    return found == null ? null : new EntryText(found);
  }

  private static @Nullable Node text(Slice escaped) {
    String text = XmlText.decoded(escaped.toString());
    return text == null ? null : new TextNode(text);
  }

  private boolean isOutside() {
    return parent.equals(document);
  }

  private boolean tag() {
    at++;
    if (sign(at) == '/') {
      int start = ++at;
      at = to('>', at);
      boolean open = !isOutside() && text(start, at).equals(parent.tagName());
      Element outer = parent.parent();
      parent = outer == null ? document : outer;
      return open && sign(at++) == '>';
    }
    int start = at;
    at = endOfName(at);
    if (!isLetter(sign(start)) || (isOutside() && document.childNodeSize() > 0)) {
      return false;
    }
    Element element = parent.appendElement(text(start, at));
    while (isSpace(sign(at))) {
      skipSpace();
      if (isLetter(sign(at)) && !attribute(element)) {
        return false;
      }
    }
    if (sign(at) == '/') {
      at++;
    } else {
      parent = element;
    }
    return sign(at++) == '>';
  }

  private boolean attribute(Element element) {
    int start = at;
    at = endOfName(at);
    String name = text(start, at);
    int quote = sign(at + 1);
    if (sign(at) != '=' || (quote != '"' && quote != '\'') || element.hasAttr(name)) {
      return false;
    }
    start = at + 2;
    at = to(quote, start);
    String raw = text(start, at);
    String value = XmlText.decoded(raw);
    // A parser makes spaces of other white space in an attribute.
    if (value == null || raw.indexOf('\n') >= 0 || raw.indexOf('\t') >= 0 || at++ == xml.length) {
      return false;
    }
    element.attr(name, value);
    return true;
  }

  private String text(int start, int end) {
    return new String(xml, start, end - start, UTF_8);
  }

  private int to(int wanted, int from) {
    int to = from;
    while (to < xml.length && xml[to] != wanted) {
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
