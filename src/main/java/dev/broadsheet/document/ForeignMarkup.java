package dev.broadsheet.document;

import com.vladsch.flexmark.util.ast.Node;
import dev.broadsheet.content.UrlScheme;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * Cleans the HTML that an author wrote into an article: what could run, contact another host or
 * restyle the page goes, words stay, and links and pictures become holes like those of Markdown.
 *
 * <p>The article's own markup is cleaned with it, since an author may open an element in one place
 * and close it in another. It passes unchanged.
 */
final class ForeignMarkup {
  private static final Set<String> LOADING = Set.of("src", "poster");

  private final Rendering rendering;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> dropped = new HashMap<>();

  ForeignMarkup(Rendering rendering) {
    this.rendering = rendering;
  }

  /**
   * Returns the markup cleaned, well-formed, with the same holes and those of the author's own
   * links.
   */
  String clean(String markup) {
    Document document = Parser.htmlParser().parseInput("<!DOCTYPE html><body>" + markup, "");
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    body.filter((node, depth) -> drop(node));
    for (Element element : List.copyOf(body.getAllElements())) {
      if (!element.equals(body)) {
        clean(element);
      }
    }
    // Paragraphs of nothing but what was left out, or that a parser makes of misplaced tags.
    body.select("p").forEach(ForeignMarkup::removeIfEmpty);
    return body.html();
  }

  private static void removeIfEmpty(Element element) {
    if (element.childrenSize() == 0 && element.text().isBlank()) {
      element.remove();
    }
  }

  private NodeFilter.FilterResult drop(org.jsoup.nodes.Node node) {
    if (node instanceof TextNode) {
      return node instanceof CDataNode
          ? NodeFilter.FilterResult.REMOVE
          : NodeFilter.FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return NodeFilter.FilterResult.REMOVE;
    }
    String tag = element.normalName();
    if (!AllowedHtml.isDropped(tag) && !isControl(element)) {
      return NodeFilter.FilterResult.CONTINUE;
    }
    rendering.warning(
        place("<" + tag, dropped.merge(tag, 1, Integer::sum)),
        "the <"
            + tag
            + "> is left out: a page holds no scripts, frames, forms or styles of its own",
        "take it out, or put in its place a link to what it showed");
    return NodeFilter.FilterResult.REMOVE;
  }

  // All that a page has of a form's fields are the boxes of task lists.
  private static boolean isControl(Element element) {
    return element.normalName().equals("input")
        && !(element.attr("type").equalsIgnoreCase("checkbox") && element.hasAttr("disabled"));
  }

  private void clean(Element element) {
    if (element.normalName().equals("h1")) {
      // The page's only heading of the first level is its title.
      element.tagName("h2");
    }
    String tag = element.normalName();
    if (tag.equals("source") && !element.hasAttr("src")) {
      // In a picture, of a set that a page could choose from; the picture itself is enough.
      element.remove();
    } else if (AllowedHtml.isKept(tag)) {
      attributes(element, tag);
    } else {
      element.unwrap();
    }
  }

  private void attributes(Element element, String tag) {
    if (tag.equals("a") && element.hasAttr("name") && !element.hasAttr("id")) {
      // How anchors were written before HTML 4.
      element.attr("id", element.attr("name"));
    }
    for (Attribute attribute : List.copyOf(element.attributes().asList())) {
      String key = attribute.getKey();
      if (!AllowedHtml.isAllowed(tag, key) || !rendering.out().isText(attribute.getValue())) {
        element.removeAttr(key);
      } else if (key.equals("id")) {
        id(element);
      } else if (key.equals("href")) {
        href(element);
      } else if (key.equals("cite")) {
        // No browser follows it, but what reads the page might.
        String source = attribute.getValue();
        if (Hrefs.scheme(source) != null && !Hrefs.leadsElsewhere(source)) {
          element.removeAttr(key);
        }
      } else if (LOADING.contains(key)) {
        loading(element, tag, key);
      }
    }
    if (tag.equals("img")) {
      picture(element);
    }
  }

  private void id(Element element) {
    String id = element.id();
    // HTML has no spaces in ids; the theme's own begin with an underscore.
    boolean fits =
        !id.isEmpty() && !id.startsWith("_") && id.chars().noneMatch(Character::isWhitespace);
    if (fits && ids.add(id)) {
      rendering.anchors().add(id);
      return;
    }
    rendering.warning(
        place(id, 1),
        "the id \""
            + id
            + "\" is left out: "
            + (fits ? "another element has it" : "it is no anchor"),
        "give the element another id, without spaces or an underscore at its start");
    element.removeAttr("id");
  }

  private void href(Element element) {
    String url = element.attr("href").strip();
    if (BodyWriter.isHole(url) || Hrefs.leadsElsewhere(url)) {
      return;
    }
    if (url.startsWith("#")) {
      // A link that Markdown made is noted with its own place.
      String fragment = Hrefs.fragment(url);
      if (!rendering.linksTo(fragment)) {
        rendering.linkTo(fragment, place(url, 1));
      }
      return;
    }
    String href = Hrefs.of(rendering, place(url, 1), url);
    if (href == null) {
      element.removeAttr("href");
    } else if (BodyWriter.isHole(href)) {
      element.attr("href", href);
    } else {
      // Without a scheme: that of links from a page without one.
      element.attr("href", "https:" + UrlScheme.asRead(url));
    }
  }

  private void loading(Element element, String tag, String attribute) {
    String url = element.attr(attribute).strip();
    Node place = place(url, 1);
    if (Pictures.isElsewhere(url)) {
      Pictures.notOfTheSite(rendering, place, "", url);
      element.removeAttr(attribute);
    } else if (!tag.equals("img")) {
      element.attr(attribute, rendering.out().reserve(new BodyPart.Link(url, rendering.at(place))));
    }
  }

  private void picture(Element img) {
    String src = img.attr("src").strip();
    Node place = place(src, 1);
    if (!img.hasAttr("alt")) {
      rendering.error(
          place,
          "the picture \"" + src + "\" has no alternative text",
          "add alt=\"what it shows\"; alt=\"\" if it only decorates");
    }
    if (src.isEmpty()) {
      img.remove();
    } else {
      BodyPart hole =
          new BodyPart.Picture(src, img.attr("alt"), null, null, false, rendering.at(place));
      img.replaceWith(new TextNode(rendering.out().reserve(hole)));
    }
  }

  /**
   * Returns the node of the source in which a text stands for a number of times, counted from 1:
   * the nearest place that a message can name.
   */
  private Node place(String text, int time) {
    String sought = text.toLowerCase(Locale.ROOT);
    int left = time;
    for (Node node : rendering.foreign()) {
      String source = node.getChars().unescape().toLowerCase(Locale.ROOT);
      for (int at = source.indexOf(sought); at >= 0; at = source.indexOf(sought, at + 1)) {
        left--;
        if (left == 0) {
          return node;
        }
      }
    }
    return rendering.foreign().get(0);
  }
}
