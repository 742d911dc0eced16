package dev.broadsheet.embed;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * A block of HTML, parsed as a browser does, so that what is in a comment or a script is no
 * element. Code for React, where a class is a {@code className} and a space is {@code {" "}}, is
 * read as the HTML that it makes.
 *
 * @param body the element that holds the block
 */
record PastedHtml(Element body) {
  private static final Pattern REACT_SPACE = Pattern.compile("\\{(?:\" \"|' ')\\}");
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*+\\n");
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "template", "noscript", "link", "meta", "br");
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
    boolean react = source.contains("className=");
    Document document =
        Jsoup.parseBodyFragment(react ? REACT_SPACE.matcher(source).replaceAll(" ") : source);
    document.outputSettings().prettyPrint(false);
    if (react) {
      document.body().select("[classname]").forEach(e -> e.attr("class", e.attr("classname")));
    }
    return new PastedHtml(document.body());
  }

  /** Returns the elements that a CSS selector finds, without those within another one of them. */
  List<Element> outermost(String selector) {
    return body.select(selector).stream()
        .filter(found -> found.parent() == null || found.parent().closest(selector) == null)
        .toList();
  }

  /** Returns whether a reader sees nothing in the block but these elements. */
  boolean showsOnly(List<Element> elements) {
    Set<Node> known = Set.copyOf(elements);
    return NodeTraversor.filter((node, depth) -> look(node, known), body) != FilterResult.STOP;
  }

  /** Returns whether a reader sees anything before an element. */
  boolean textBefore(Element element) {
    boolean[] reached = {false};
    NodeTraversor.filter(
        (node, depth) -> {
          reached[0] |= node.equals(element);
          return reached[0] ? FilterResult.STOP : look(node, Set.of());
        },
        body);
    return !reached[0];
  }

  /** Takes elements out of the block, and whatever a reader doesn't see. */
  void remove(List<Element> elements) {
    elements.forEach(Node::remove);
    body.select("script,style,template,noscript,link,meta").remove();
  }

  /** Returns whether a reader sees in the block now just what a piece of its source says. */
  boolean showsWords(String source) {
    return body.children().isEmpty()
        && body.text().equals(Jsoup.parseBodyFragment(source).body().text());
  }

  /** Returns what is in the block now, as one block of HTML in Markdown. */
  String source() {
    // A caption with nothing left to caption is a paragraph.
    body.select("figure:not(:has(img,video,audio,table,pre)) figcaption")
        .forEach(caption -> caption.tagName("p"));
    body.select("figure:not(:has(img,video,audio,table,pre))").unwrap();
    return "<div>" + EMPTY_LINES.matcher(body.html()).replaceAll("\n").strip() + "</div>";
  }

  private static FilterResult look(Node node, Set<Node> known) {
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
