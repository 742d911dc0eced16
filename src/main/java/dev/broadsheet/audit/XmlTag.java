package dev.broadsheet.audit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An element of XML that is read without a parser. */
final class XmlTag extends Tag {
  private final String parent;
  private final boolean drawn;
  private final Slice text;
  private final EntryTexts.@Nullable Found found;

  /**
   * @param parent the name of the element that it stands in, in lower case
   */
  XmlTag(String name, List<Attribute> attributes, String parent, boolean drawn) {
    this(name, attributes, parent, drawn, Slice.EMPTY, null);
  }

  private XmlTag(
      String name,
      List<Attribute> attributes,
      String parent,
      boolean drawn,
      Slice text,
      EntryTexts.@Nullable Found found) {
    super(name, attributes);
    this.parent = parent;
    this.drawn = drawn;
    this.text = text;
    this.found = found;
  }

  /** Returns the element with its text, which is well-formed. */
  XmlTag with(Slice escaped) {
    return new XmlTag(name(), attributes(), parent, drawn, escaped, null);
  }

  /** Returns the element with what was found in its text. */
  XmlTag with(EntryTexts.Found entry) {
    return new XmlTag(name(), attributes(), parent, drawn, text, entry);
  }

  @Override
  boolean isDrawn() {
    return drawn;
  }

  @Override
  boolean isIn(String name) {
    return parent.equals(name);
  }

  @Override
  String content() {
    return Objects.requireNonNull(XmlText.decoded(text)).toString();
  }

  @Override
  String text() {
    return content();
  }

  @Override
  EntryTexts.Found entry(EntryTexts texts) {
    return found == null ? super.entry(texts) : found;
  }
}
