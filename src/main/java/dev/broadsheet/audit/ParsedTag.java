package dev.broadsheet.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** An element that a parser found. */
final class ParsedTag extends Tag {
  private final Element element;

  ParsedTag(Element element) {
    super(local(element.normalName()), attributes(element));
    this.element = element;
  }

  private static List<Attribute> attributes(Element element) {
    List<Attribute> attributes = new ArrayList<>();
    for (org.jsoup.nodes.Attribute attribute : element.attributes()) {
      String name = MarkupRules.attribute(attribute.getKey().toLowerCase(Locale.ROOT));
      if (!MarkupRules.isIdle(name)) {
        attributes.add(new Attribute(attribute.getKey(), name, attribute.getValue()));
      }
    }
    return attributes;
  }

  @Override
  boolean isDrawn() {
    for (Element at = element; at != null; at = at.parent()) {
      if (local(at.normalName()).equals("svg")) {
        return true;
      }
    }
    return false;
  }

  @Override
  boolean isIn(String parent) {
    Element outer = element.parent();
    return outer != null && outer.normalName().equals(parent);
  }

  @Override
  String content() {
    StringBuilder content = new StringBuilder();
    for (Node child : element.childNodes()) {
      if (child instanceof DataNode data) {
        content.append(data.getWholeData());
      } else if (child instanceof TextNode text) {
        content.append(text.getWholeText());
      }
    }
    return content.toString();
  }

  @Override
  String text() {
    return element.wholeText();
  }
}
