package dev.broadsheet.audit;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Finds what a page or an SVG picture would fetch. */
final class MarkupScan implements NodeVisitor {
  private static final Set<String> SVG_LINKS = Set.of("a", "area");
  private static final Set<String> ANIMATED = Set.of("from", "to", "by", "values");

  private final LeakCollector leaks;

  MarkupScan(LeakCollector leaks) {
    this.leaks = leaks;
  }

  void html(String html) {
    scan(Parser.htmlParser().parseInput(html, ""));
  }

  void xml(String xml) {
    scan(Parser.xmlParser().parseInput(xml, ""));
  }

  private void scan(Document document) {
    document.traverse(this);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      element(element, local(element.normalName()));
    } else if (node instanceof XmlDeclaration declaration
        && declaration.name().equals("xml-stylesheet")) {
      leaks.fetch("<?xml-stylesheet?>", declaration.attr("href"));
    }
  }

  private void element(Element element, String tag) {
    for (Attribute attribute : element.attributes()) {
      String name = local(attribute.getKey().toLowerCase(Locale.ROOT));
      attribute(element, tag, name, attribute.getValue());
    }
    switch (tag) {
      case "link" -> link(element);
      case "meta" -> meta(element);
      case "style" -> new CssScan(leaks).scan(content(element));
      case "script" -> script(element);
      default -> {
        // All else that an element does is in its attributes.
      }
    }
  }

  private void attribute(Element element, String tag, String name, String value) {
    String construct = "<" + tag + " " + name + ">";
    if (MarkupRules.isFetching(tag, name)) {
      leaks.fetch(construct, value);
    } else if (MarkupRules.isCandidates(name)) {
      leaks.fetchAll(construct, value);
    } else if (name.equals("style")) {
      new CssScan(leaks).scan(value);
    } else if (name.equals("srcdoc")) {
      new MarkupScan(leaks).html(value);
    } else if (name.startsWith("on")) {
      new ScriptScan(leaks).scan(construct, value);
    } else if (name.equals("href") && isForeignElement(tag, element)) {
      leaks.fetch(construct, value);
    } else if (ANIMATED.contains(name) && isAnimation(tag)) {
      animation(construct, value);
    } else if (value.indexOf('(') >= 0) {
      // fill="url(…)", filter, mask, cursor and their like, whose values are CSS.
      new CssScan(leaks).scan(value);
    }
  }

  // In SVG everything with an address is fetched but what a reader clicks.
  private static boolean isForeignElement(String tag, Element element) {
    return !SVG_LINKS.contains(tag) && !tag.equals("link") && !tag.equals("base") && inSvg(element);
  }

  private static boolean inSvg(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (local(at.normalName()).equals("svg")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnimation(String tag) {
    return tag.equals("animate") || tag.equals("set");
  }

  private void animation(String construct, String values) {
    for (String value : values.split(";", -1)) {
      leaks.fetch(construct, value);
      new CssScan(leaks).scan(value);
    }
  }

  private void link(Element link) {
    Set<String> rels = new TreeSet<>();
    for (String rel : link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
      rels.add(rel);
    }
    if (!MarkupRules.isQuiet(rels)) {
      leaks.fetch("<link rel=\"" + String.join(" ", rels) + "\">", link.attr("href"));
    }
  }

  private void meta(Element meta) {
    String content = meta.attr("content");
    if (meta.attr("http-equiv").strip().equalsIgnoreCase("refresh")) {
      int address = content.toLowerCase(Locale.ROOT).indexOf("url");
      int equals = address < 0 ? -1 : content.indexOf('=', address);
      String target = equals < 0 ? afterDelay(content) : content.substring(equals + 1);
      leaks.fetch("<meta http-equiv=\"refresh\">", unquoted(target.strip()));
    }
  }

  private static String afterDelay(String content) {
    int end = 0;
    while (end < content.length() && "0123456789., ;\t".indexOf(content.charAt(end)) >= 0) {
      end++;
    }
    return content.substring(end);
  }

  private static String unquoted(String address) {
    boolean quoted = address.startsWith("'") || address.startsWith("\"");
    return quoted ? address.substring(1).split("['\"]", -1)[0] : address;
  }

  private void script(Element script) {
    String type = script.attr("type").strip().toLowerCase(Locale.ROOT);
    switch (type) {
      case "",
          "module",
          "text/javascript",
          "application/javascript",
          "text/ecmascript",
          "application/ecmascript" ->
          new ScriptScan(leaks).scan("<script>", content(script));
      case "importmap", "speculationrules", "webbundle" ->
          new JsonScan(leaks).everyAddress("<script type=\"" + type + "\">", content(script));
      default -> {
        // Data, such as JSON-LD: a browser fetches nothing of it.
      }
    }
  }

  private static String content(Element element) {
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

  // xlink:href is href, svg:image is image.
  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
