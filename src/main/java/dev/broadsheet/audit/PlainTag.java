package dev.broadsheet.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of a page that is read without a parser. */
final class PlainTag extends Tag {
  private final boolean drawn;
  private final Slice content;
  private final @Nullable TagFindings findings;

  /**
   * @param content what stands in it, if that is a text that may say something
   */
  PlainTag(String name, List<Attribute> attributes, boolean drawn, Slice content) {
    this(name, attributes, drawn, content, null);
  }

  private PlainTag(
      String name,
      List<Attribute> attributes,
      boolean drawn,
      Slice content,
      @Nullable TagFindings findings) {
    super(name, attributes);
    this.drawn = drawn;
    this.content = content;
    this.findings = findings;
  }

  /** Returns this tag, in which there is no text, with what it says. */
  PlainTag with(TagFindings said) {
    return new PlainTag(name(), attributes(), drawn, Slice.EMPTY, said);
  }

  /** Returns what it says, null where nobody looked yet. */
  @Nullable TagFindings findings() {
    return findings;
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
