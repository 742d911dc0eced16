package dev.broadsheet.document;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Cleans the HTML that an author wrote into an article: what could run, contact another host or
 * restyle the page goes, words stay, and links and pictures become holes like those of Markdown.
 */
final class ForeignMarkup {
  /** Elements that go with all that is in them. */
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "iframe",
          "frame",
          "frameset",
          "noframes",
          "object",
          "embed",
          "applet",
          "noscript",
          "template",
          "link",
          "meta",
          "base",
          "title",
          "svg",
          "math",
          "form",
          "button",
          "select",
          "textarea",
          "dialog",
          "canvas",
          "portal",
          "param");

  private static final Set<String> KEPT =
      Set.of(
          "a",
          "abbr",
          "article",
          "aside",
          "audio",
          "b",
          "bdi",
          "bdo",
          "blockquote",
          "br",
          "caption",
          "cite",
          "code",
          "col",
          "colgroup",
          "data",
          "dd",
          "del",
          "details",
          "dfn",
          "div",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "img",
          "input",
          "ins",
          "kbd",
          "li",
          "mark",
          "ol",
          "p",
          "picture",
          "pre",
          "q",
          "rp",
          "rt",
          "ruby",
          "s",
          "samp",
          "section",
          "small",
          "source",
          "span",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "time",
          "tr",
          "track",
          "u",
          "ul",
          "var",
          "video",
          "wbr");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "id",
          "class",
          "lang",
          "dir",
          "title",
          "role",
          "alt",
          "href",
          "src",
          "width",
          "height",
          "colspan",
          "rowspan",
          "scope",
          "headers",
          "span",
          "start",
          "reversed",
          "value",
          "datetime",
          "cite",
          "open",
          "controls",
          "loop",
          "muted",
          "kind",
          "srclang",
          "label",
          "type",
          "checked",
          "disabled",
          "tabindex",
          "translate",
          "poster",
          "name");

  private static final Map<String, Set<String>> LOADING =
      Map.of(
          "img", Set.of("src"),
          "audio", Set.of("src"),
          "video", Set.of("src", "poster"),
          "source", Set.of("src"),
          "track", Set.of("src"));

  private final Rendering rendering;

  ForeignMarkup(Rendering rendering) {
    this.rendering = rendering;
  }

  /**
   * Returns the markup cleaned, well-formed, with the same holes and those of the author's own
   * links.
   */
  String clean(String markup) {
    Document document = Parser.htmlParser().parseInput("", "");
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    body.html(Jsoup.parseBodyFragment(markup).body().html());
    for (Element element : List.copyOf(body.getAllElements())) {
      if (!element.equals(body) && element.parent() != null) {
        clean(element);
      }
    }
    body.forEachNode(
        node -> {
          if (node instanceof Comment) {
            node.remove();
          }
        });
    return body.html();
  }

  private void clean(Element element) {
    String tag = element.normalName();
    Node place = place(tag);
    if (DROPPED.contains(tag)) {
      rendering.warning(
          place,
          "the <"
              + tag
              + "> is left out: a page holds no scripts, frames, forms or styles of its own",
          "take it out, or put in its place a link to what it showed");
      // Its children are visited too; without a parent they are passed over.
      element.empty();
      element.remove();
    } else if (!KEPT.contains(tag)) {
      element.unwrap();
    } else {
      for (Attribute attribute : List.copyOf(element.attributes().asList())) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        if (!ATTRIBUTES.contains(key) && !key.startsWith("aria-")) {
          element.removeAttr(attribute.getKey());
        }
      }
      links(element, tag, place);
    }
  }

  private void links(Element element, String tag, Node place) {
    if (element.hasAttr("id")) {
      rendering.anchors().add(element.id());
    }
    if (element.hasAttr("href") && !BodyWriter.isHole(element.attr("href"))) {
      String href =
          tag.equals("a") ? Hrefs.of(rendering, place, element.attr("href").strip()) : null;
      if (href == null) {
        element.removeAttr("href");
      } else if (BodyWriter.isHole(href)) {
        element.attr("href", href);
      }
    }
    for (String attribute : LOADING.getOrDefault(tag, Set.of())) {
      if (element.hasAttr(attribute)) {
        loading(element, attribute, place);
      }
    }
    if (tag.equals("img")) {
      picture(element, place);
    }
  }

  private void loading(Element element, String attribute, Node place) {
    String url = element.attr(attribute).strip();
    if (Pictures.isElsewhere(url)) {
      Pictures.notOfTheSite(rendering, place, "", url);
      element.removeAttr(attribute);
    } else if (!element.normalName().equals("img")) {
      element.attr(attribute, rendering.out().reserve(new BodyPart.Link(url, rendering.at(place))));
    }
  }

  private void picture(Element img, Node place) {
    if (!img.hasAttr("alt")) {
      rendering.error(
          place,
          "the picture \"" + img.attr("src") + "\" has no alternative text",
          "add alt=\"what it shows\"; alt=\"\" if it only decorates");
    }
    if (img.hasAttr("src")) {
      BodyPart hole =
          new BodyPart.Picture(
              img.attr("src").strip(), img.attr("alt"), null, false, rendering.at(place));
      img.replaceWith(new TextNode(rendering.out().reserve(hole)));
    } else {
      img.remove();
    }
  }

  /**
   * Returns the node of the source that first has the tag: the nearest place that a message can
   * name.
   */
  private Node place(String tag) {
    for (Node node : rendering.foreign()) {
      if (node.getChars().toString().toLowerCase(Locale.ROOT).contains("<" + tag)) {
        return node;
      }
    }
    return rendering.foreign().get(0);
  }
}
