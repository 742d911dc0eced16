package dev.broadsheet.audit;

import java.util.List;

/** An element of a page that is read without a parser. */
final class PlainTag extends Tag {
  private final boolean drawn;
  private final Slice content;

  /**
   * @param content what stands in it, if that is a text that may say something
   */
  PlainTag(String name, List<Attribute> attributes, boolean drawn, Slice content) {
    super(name, attributes);
    this.drawn = drawn;
    this.content = content;
  }

  @Override
  boolean isDrawn() {
    return drawn;
  }

  @Override
  boolean isIn(String parent) {
    return false;
  }

  @Override
  String content() {
    return content.toString();
  }

  @Override
  Slice bytes() {
    return content;
  }

  @Override
  String text() {
    return content.toString();
  }
}
