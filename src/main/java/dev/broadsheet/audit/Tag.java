package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * An element of a page, drawing or feed as the audit sees it: its tag, with the attributes that a
 * rule may be about, and the text that stands in it.
 */
abstract class Tag {
  private final String name;
  private final List<Attribute> attributes;

  /**
   * @param name in lower case, without a prefix
   */
  Tag(String name, List<Attribute> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  /**
   * An attribute.
   *
   * @param key its name as it is written; of a page in lower case
   * @param name its name in lower case, as rules have it
   * @param value references undone
   */
  record Attribute(String key, String name, String value) {}

  /** Returns its name in lower case, without a prefix. */
  final String name() {
    return name;
  }

  /** Returns its attributes in their order, but for those that say nothing of addresses. */
  final List<Attribute> attributes() {
    return attributes;
  }

  /** Returns whether it has an attribute. */
  final boolean has(String key) {
    return find(key) >= 0;
  }

  /** Returns the value of an attribute, empty where it has none. */
  final String attr(String key) {
    int index = find(key);
    return index < 0 ? "" : attributes.get(index).value();
  }

  private int find(String key) {
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns whether it is part of a drawing, or a drawing. */
  abstract boolean isDrawn();

  /** Returns whether it stands in an element of a name, right below it. */
  abstract boolean isIn(String parent);

  /** Returns the text that stands in it, but not in elements within it. */
  abstract String content();

  /** Returns the same in UTF-8. */
  Slice bytes() {
    return Slice.whole(content().getBytes(UTF_8));
  }

  /** Returns all the text in it. */
  abstract String text();

  /** Returns what is in its text, which is HTML. */
  EntryTexts.Found entry(EntryTexts texts) {
    return texts.in(text());
  }

  /** Returns a name without its prefix: {@code xlink:href} is href, {@code svg:image} is image. */
  static String local(String name) {
    int colon = name.indexOf(':');
    return colon < 0 ? name : name.substring(colon + 1);
  }
}
