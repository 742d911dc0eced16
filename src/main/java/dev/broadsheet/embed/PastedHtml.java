package dev.broadsheet.embed;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * A block of HTML, parsed as a browser does, so that what is in a comment or a script is no
 * element.
 *
 * @param body the element that holds the block
 */
record PastedHtml(Element body) {
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "template", "noscript", "link", "meta");
  private static final Set<String> SEEN_WITHOUT_WORDS =
      Set.of(
          "img",
          "video",
          "audio",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "input",
          "button",
          "select",
          "textarea",
          "hr",
          "math");

  static PastedHtml parse(String source) {
    return new PastedHtml(Jsoup.parseBodyFragment(source).body());
  }

  /** Returns the elements that a CSS selector finds, without those within another one of them. */
  List<Element> outermost(String selector) {
    return body.select(selector).stream()
        .filter(found -> found.parent() == null || found.parent().closest(selector) == null)
        .toList();
  }

  /** Returns whether a reader sees nothing in the block but these elements. */
  boolean showsOnly(List<Element> elements) {
    return NodeTraversor.filter((node, depth) -> look(node, elements), body) != FilterResult.STOP;
  }

  private static FilterResult look(Node node, List<Element> known) {
    if (node instanceof TextNode text) {
      return text.isBlank() ? FilterResult.CONTINUE : FilterResult.STOP;
    }
    if (!(node instanceof Element element) || UNSEEN.contains(element.normalName())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (known.contains(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    return SEEN_WITHOUT_WORDS.contains(element.normalName())
        ? FilterResult.STOP
        : FilterResult.CONTINUE;
  }

  /**
   * Returns the first of an element's attributes that holds an address of http or https, or null.
   */
  static @Nullable WebAddress address(Element element, List<String> attributes) {
    for (String attribute : attributes) {
      WebAddress address = WebAddress.parse(element.attr(attribute));
      if (address != null) {
        return address;
      }
    }
    return null;
  }
}
