package dev.broadsheet.document;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashMap;
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
  private final Map<String, Integer> dropped = new HashMap<>();

  ForeignMarkup(Rendering rendering) {
    this.rendering = rendering;
  }

  /**
   * Returns the markup cleaned, well-formed, with the same holes and those of the author's own
   * links.
   */
  String clean(String markup) {
    Document document = Jsoup.parseBodyFragment(markup);
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
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
    // Paragraphs of nothing but what was left out, or that a parser makes of misplaced tags.
    body.select("p").forEach(ForeignMarkup::removeIfEmpty);
    return body.html();
  }

  private static void removeIfEmpty(Element element) {
    if (element.childrenSize() == 0 && element.text().isBlank()) {
      element.remove();
    }
  }

  private void clean(Element element) {
    String tag = element.normalName();
    if (tag.equals("h1")) {
      // The page's only heading of the first level is its title.
      element.tagName("h2");
    }
    if (DROPPED.contains(tag) || (tag.equals("input") && !isCheckbox(element))) {
      Node place = place("<" + tag, dropped.merge(tag, 1, Integer::sum));
      rendering.warning(
          place,
          "the <"
              + tag
              + "> is left out: a page holds no scripts, frames, forms or styles of its own",
          "take it out, or put in its place a link to what it showed");
      // Its children are visited too; without a parent they are passed over.
      element.empty();
      element.remove();
    } else if (!KEPT.contains(element.normalName())) {
      element.unwrap();
    } else {
      for (Attribute attribute : List.copyOf(element.attributes().asList())) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        if (!ATTRIBUTES.contains(key) && !key.startsWith("aria-")) {
          element.removeAttr(attribute.getKey());
        }
      }
      anchors(element, tag);
      links(element, tag);
    }
  }

  private static boolean isCheckbox(Element input) {
    return input.attr("type").equalsIgnoreCase("checkbox") && input.hasAttr("disabled");
  }

  private void anchors(Element element, String tag) {
    if (tag.equals("a") && element.hasAttr("name") && !element.hasAttr("id")) {
      element.attr("id", element.attr("name"));
    }
    if (!tag.equals("details")) {
      element.removeAttr("name");
    }
    if (element.hasAttr("id")) {
      rendering.anchors().add(element.id());
    }
  }

  private void links(Element element, String tag) {
    Set<String> loading = LOADING.getOrDefault(tag, Set.of());
    for (String attribute : List.of("src", "poster")) {
      if (element.hasAttr(attribute) && !loading.contains(attribute)) {
        element.removeAttr(attribute);
      } else if (element.hasAttr(attribute)) {
        loading(element, attribute, place(element.attr(attribute), 1));
      }
    }
    if (element.hasAttr("href") && isOthers(element.attr("href"))) {
      Node place = place(element.attr("href"), 1);
      String href =
          tag.equals("a") ? Hrefs.of(rendering, place, element.attr("href").strip()) : null;
      if (href == null) {
        element.removeAttr("href");
      } else if (BodyWriter.isHole(href)) {
        element.attr("href", href);
      }
    }
    if (tag.equals("img")) {
      picture(element, place(element.attr("src"), 1));
    } else if (tag.equals("source") && !element.hasAttr("src")) {
      // In a picture, of a set that a page could choose from; the picture itself is enough.
      element.remove();
    }
  }

  // Markdown's own links are holes, or lead to an anchor that is noted already.
  private boolean isOthers(String href) {
    return !BodyWriter.isHole(href)
        && !(href.startsWith("#")
            && rendering.fragments().values().stream()
                .anyMatch(own -> Escaping.percentEncodeUrl("#" + own).equals(href)));
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
