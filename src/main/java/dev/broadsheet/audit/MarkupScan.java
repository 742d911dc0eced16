package dev.broadsheet.audit;

import dev.broadsheet.audit.Tag.Attribute;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.ProcessingInstruction;
import org.jsoup.parser.Parser;

/** Finds what a page or an SVG picture would fetch. */
final class MarkupScan implements ElementScan {
  private static final Set<String> ANIMATED = Set.of("from", "to", "by", "values");

  private static final Pattern NOSCRIPT =
      Pattern.compile("<noscript[^>]*>.*?</noscript", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final LeakCollector leaks;

  MarkupScan(LeakCollector leaks) {
    this.leaks = leaks;
  }

  /**
   * Looks through a page.
   *
   * @param page in UTF-8, or with a byte order mark that says otherwise
   * @param others who look through it too
   */
  void page(byte[] page, ElementScan... others) {
    List<PlainTag> plain = PlainMarkup.read(page);
    if (plain == null) {
      html(FileScan.textOf(page), others);
    } else {
      plain(plain, others);
    }
  }

  /** Looks through HTML. */
  void html(String html, ElementScan... others) {
    document(Parser.htmlParser().parseInput(html, ""), others);
    // Where scripts are on, noscript ends at the first sign of its end, even in an attribute.
    Matcher noscript = NOSCRIPT.matcher(html);
    if (noscript.find()) {
      document(Parser.htmlParser().parseInput(noscript.replaceAll(""), ""));
    }
  }

  /** Looks through XML. */
  void xml(String xml, ElementScan... others) {
    Document wellFormed = SaxDocument.wellFormed(xml);
    document(wellFormed == null ? Parser.xmlParser().parseInput(xml, "") : wellFormed, others);
    if (SaxDocument.hasDeclarations(xml)) {
      document(SaxDocument.upToAnError(xml));
    }
  }

  /** Looks through what was read without a parser. */
  void plain(List<? extends Tag> tags, ElementScan... others) {
    for (Tag tag : tags) {
      tag(tag, others);
    }
  }

  private void document(Document document, ElementScan... others) {
    document.traverse((node, depth) -> node(node, others));
  }

  private void node(Node node, ElementScan... others) {
    if (node instanceof Element element) {
      tag(new ParsedTag(element), others);
    } else if (node instanceof ProcessingInstruction instruction) {
      // Its attributes are text to the parser, which leaves their entities as they are.
      String style = Parser.unescapeEntities(instruction.attr("href"), true);
      leaks.fetch(Construct.STYLE_SHEET, "<?" + instruction.target() + "?>", style);
    }
  }

  private void tag(Tag tag, ElementScan... others) {
    element(tag);
    for (ElementScan other : others) {
      other.element(tag);
    }
  }

  @Override
  public void element(Tag tag) {
    for (Attribute attribute : tag.attributes()) {
      attribute(tag, attribute.name(), attribute.value());
    }
    switch (tag.name()) {
      case "link" -> link(tag);
      case "meta" -> meta(tag);
      case "style" -> new CssScan(leaks).scan(tag.content());
      case "script" -> script(tag);
      default -> {
        // All else that an element does is in its attributes.
      }
    }
  }

  private void attribute(Tag element, String name, String value) {
    String tag = element.name();
    Construct fetched = MarkupRules.fetched(tag, name);
    if (fetched != null) {
      leaks.fetch(fetched, code(tag, name), value);
    } else if (MarkupRules.isCandidates(name)) {
      leaks.fetchAll(Construct.IMAGE, code(tag, name), value);
    } else if (name.equals("ping")) {
      for (String address : value.strip().split("\\s+", -1)) {
        leaks.fetch(Construct.CLICK_REPORT, code(tag, name), address);
      }
    } else if (MarkupRules.isStyling(name)) {
      new CssScan(leaks).scan(value);
      if (name.equals("style")) {
        leaks.blocked("a style attribute");
      }
    } else if (name.equals("srcdoc")) {
      new MarkupScan(leaks).html(value);
    } else if (name.startsWith("on")) {
      new ScriptScan(leaks).scan(code(tag, name), value);
      leaks.blocked("a script in " + code(tag, name));
    } else if (name.equals("href") && isForeignElement(element)) {
      leaks.fetch(Construct.DRAWING, code(tag, name), value);
    } else if (ANIMATED.contains(name) && isAnimation(tag)) {
      animation(code(tag, name), value);
    }
  }

  // Made only where it is told: most attributes fetch nothing.
  private static String code(String tag, String name) {
    return "<" + tag + " " + name + ">";
  }

  // In SVG everything with an address is fetched but what a reader clicks.
  private static boolean isForeignElement(Tag tag) {
    String name = tag.name();
    boolean clicked = MarkupRules.isLink(name) || name.equals("link") || name.equals("base");
    return !clicked && tag.isDrawn();
  }

  private static boolean isAnimation(String tag) {
    return tag.equals("animate") || tag.equals("set");
  }

  private void animation(String code, String values) {
    for (String value : values.split(";", -1)) {
      leaks.fetch(Construct.DRAWING, code, value);
      new CssScan(leaks).scan(value);
    }
  }

  private void link(Tag link) {
    Set<String> rels = new TreeSet<>(MarkupRules.rels(link));
    if (!MarkupRules.isQuiet(rels)) {
      Construct fetched = rels.contains("stylesheet") ? Construct.STYLE_SHEET : Construct.LINK;
      leaks.fetch(fetched, "<link rel=\"" + String.join(" ", rels) + "\">", link.attr("href"));
    }
  }

  private void meta(Tag meta) {
    if (meta.attr("http-equiv").strip().equalsIgnoreCase("refresh")) {
      leaks.fetch(
          Construct.REDIRECT,
          "<meta http-equiv=\"refresh\">",
          MetaRefresh.address(meta.attr("content")));
    }
  }

  private void script(Tag script) {
    String type = script.attr("type").strip().toLowerCase(Locale.ROOT);
    if (MarkupRules.isScript(type)) {
      new ScriptScan(leaks).scan("<script>", script.content());
    } else if (MarkupRules.isScriptRules(type)) {
      String code = "<script type=\"" + type + "\">";
      JsonText.read(script.content(), leaks.texts(), JsonScan.ofRules(leaks, code));
    }
  }
}
