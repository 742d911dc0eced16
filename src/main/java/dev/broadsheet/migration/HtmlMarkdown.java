package dev.broadsheet.migration;

import dev.broadsheet.embed.EmbedReader;
import dev.broadsheet.embed.Pasted;
import dev.broadsheet.embed.Recognised;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes an article in HTML as Markdown. What Markdown has no sign for stays HTML. */
final class HtmlMarkdown {
  private static final Set<String> GROUPS =
      Set.of("div", "section", "article", "main", "header", "footer", "center", "body", "p");
  private static final Set<String> BLOCKS =
      Set.of(
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "blockquote",
          "pre",
          "hr",
          "figure",
          "table",
          "dl",
          "details",
          "video",
          "audio",
          "iframe",
          "script",
          "object",
          "embed",
          "form",
          "style",
          "aside",
          "address",
          "noscript");
  private static final Pattern LANGUAGE =
      Pattern.compile("(?:language-|lang-|brush:\\s*)([\\w+#-]+)");

  private final EmbedReader embeds;

  HtmlMarkdown(EmbedReader embeds) {
    this.embeds = embeds;
  }

  /** Returns the Markdown of an article's HTML, with an end of line at its end. */
  String of(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return String.join("\n\n", blocks(document.body())) + "\n";
  }

  private List<String> blocks(Node parent) {
    List<String> blocks = new ArrayList<>();
    List<Node> inline = new ArrayList<>();
    for (Node node : parent.childNodes()) {
      boolean block = node instanceof Element element && isBlock(element);
      if (!block && !(node instanceof Comment)) {
        inline.add(node);
        continue;
      }
      paragraph(inline, blocks);
      if (node instanceof Element element) {
        block(element, blocks);
      } else if (node instanceof Comment comment && !isOfWordPress(comment)) {
        blocks.add(comment.outerHtml());
      }
    }
    paragraph(inline, blocks);
    return blocks;
  }

  private static boolean isOfWordPress(Comment comment) {
    String words = comment.getData().strip();
    return words.startsWith("wp:") || words.startsWith("/wp:") || words.equals("more");
  }

  private static boolean isBlock(Element element) {
    return GROUPS.contains(element.normalName()) || BLOCKS.contains(element.normalName());
  }

  private static void paragraph(List<Node> inline, List<String> blocks) {
    String words = InlineMarkdown.of(inline);
    inline.clear();
    if (!words.isEmpty()) {
      blocks.add(words);
    }
  }

  private void block(Element element, List<String> blocks) {
    String embedded = embedded(element);
    if (embedded != null) {
      blocks.add(embedded);
      return;
    }
    String tag = element.normalName();
    if (GROUPS.contains(tag)) {
      blocks.addAll(blocks(element));
      return;
    }
    switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          blocks.add("#".repeat(tag.charAt(1) - '0') + " " + oneLine(element));
      case "ul", "ol" -> blocks.add(list(element));
      case "blockquote" -> blocks.add(prefixed(String.join("\n\n", blocks(element)), "> ", "> "));
      case "pre" -> blocks.add(code(element));
      case "hr" -> blocks.add("---");
      case "figure" -> figure(element, blocks);
      case "table" -> blocks.add(table(element));
      default -> blocks.add(verbatim(element));
    }
  }

  /** Returns what a build reads as an embed: addresses of cards, or the code of a post. */
  private @Nullable String embedded(Element element) {
    if (element.normalName().equals("p")) {
      return null;
    }
    Element caption = element.selectFirst("figcaption");
    Element bare = element.clone();
    bare.select("figcaption").remove();
    Recognised found = embeds.read(new Pasted.Html(bare.outerHtml()));
    if (found == null || !found.rest().isEmpty()) {
      return null;
    }
    String cards = found.embeds().isEmpty() ? null : CallMarkdown.cards(found.embeds());
    if (caption == null || caption.text().isBlank()) {
      return cards == null ? verbatim(element) : cards;
    }
    return cards == null ? null : cards + "\n\n" + InlineMarkdown.of(caption.childNodes());
  }

  private static String oneLine(Element element) {
    return InlineMarkdown.of(element.childNodes()).replace("\\\n", " ");
  }

  private String list(Element list) {
    List<String> items = new ArrayList<>();
    boolean numbered = list.normalName().equals("ol");
    int number = list.attr("start").matches("\\d{1,8}") ? Integer.parseInt(list.attr("start")) : 1;
    boolean loose = list.select("> li > p").size() > 1;
    for (Element item : list.children()) {
      String marker = numbered ? number + ". " : "- ";
      List<String> parts = blocks(item);
      String text = String.join(loose ? "\n\n" : "\n", parts);
      items.add(prefixed(text, marker, " ".repeat(marker.length())));
      number++;
    }
    return String.join(loose ? "\n\n" : "\n", items);
  }

  private static String prefixed(String text, String first, String others) {
    List<String> lines = text.lines().toList();
    List<String> prefixed = new ArrayList<>();
    for (String line : lines.isEmpty() ? List.of("") : lines) {
      prefixed.add(((prefixed.isEmpty() ? first : others) + line).stripTrailing());
    }
    return String.join("\n", prefixed);
  }

  private static String code(Element pre) {
    Matcher language = LANGUAGE.matcher(pre.className() + " " + pre.select("code").attr("class"));
    String code = pre.wholeText();
    code = code.startsWith("\n") ? code.substring(1) : code;
    return CallMarkdown.fence(
        code.stripTrailing(), language.find() ? language.group(1).toLowerCase(Locale.ROOT) : "");
  }

  /** Writes a picture with its caption, or whatever else there is, with the caption behind it. */
  private void figure(Element figure, List<String> blocks) {
    Element caption = figure.selectFirst("figcaption");
    Element picture = figure.selectFirst("img");
    boolean plain = figure.select("img, iframe, video, audio, table, blockquote").size() == 1;
    if (picture != null && plain) {
      String words = caption == null ? picture.attr("title") : caption.text();
      Element link = picture.closest("a");
      blocks.add(
          FigureMarkdown.linked(
              picture.attr("src"),
              picture.attr("alt"),
              words,
              link == null ? "" : link.attr("href")));
      // A caption with links in it is more than a picture's title can hold.
      if (caption != null && !caption.select("a").isEmpty()) {
        blocks.add(InlineMarkdown.of(caption.childNodes()));
      }
      return;
    }
    if (caption != null) {
      caption.remove();
    }
    blocks.addAll(blocks(figure));
    if (caption != null) {
      blocks.add(InlineMarkdown.of(caption.childNodes()));
    }
  }

  private static String table(Element table) {
    List<Element> rows = table.select("tr");
    boolean plain =
        !rows.isEmpty()
            && table.select("[colspan], [rowspan], caption, table table, p, ul, ol, br").isEmpty()
            && !rows.get(0).select("> th").isEmpty();
    if (!plain) {
      return verbatim(table);
    }
    List<String> lines = new ArrayList<>();
    for (Element row : rows) {
      lines.add(
          row.children().stream()
              .map(HtmlMarkdown::oneLine)
              .collect(Collectors.joining(" | ", "| ", " |")));
    }
    lines.add(1, "|" + "---|".repeat(rows.get(0).childrenSize()));
    return String.join("\n", lines);
  }

  // An empty line would end the HTML in the middle of it.
  private static String verbatim(Element element) {
    for (TextNode text : element.nodeStream(TextNode.class).toList()) {
      text.text(text.getWholeText().replaceAll("\\n\\s*\\n", "\n"));
    }
    return element.outerHtml().strip();
  }
}
