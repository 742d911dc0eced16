package dev.broadsheet.migration;

import dev.broadsheet.lookup.MarkdownWords;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes what stands within a paragraph of HTML as Markdown; elements that Markdown has no sign for
 * stay HTML.
 */
final class InlineMarkdown {
  // They say how words look, and nothing of the words.
  private static final Set<String> UNWRAPPED = Set.of("span", "font", "u", "big", "tt", "center");

  private final StringBuilder out = new StringBuilder();

  private InlineMarkdown() {}

  /** Returns the Markdown of nodes that follow each other in a paragraph. */
  static String of(Iterable<? extends Node> nodes) {
    InlineMarkdown markdown = new InlineMarkdown();
    nodes.forEach(markdown::node);
    return markdown.out.toString().strip();
  }

  private void node(Node node) {
    if (node instanceof TextNode text) {
      words(text.getWholeText());
    } else if (node instanceof Element element) {
      element(element);
    } else if (node instanceof Comment comment && !comment.getData().strip().startsWith("wp:")) {
      out.append(comment.outerHtml());
    }
  }

  private void words(String text) {
    String words = text.replaceAll("[ \\t\\n\\r]+", " ");
    if (isAtLineStart()) {
      out.append(MarkdownWords.lineStart(words.stripLeading()));
    } else {
      out.append(
          out.charAt(out.length() - 1) == ' '
              ? MarkdownWords.escaped(words.stripLeading())
              : MarkdownWords.escaped(words));
    }
  }

  private boolean isAtLineStart() {
    return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
  }

  private void element(Element element) {
    String tag = element.normalName();
    switch (tag) {
      case "br" -> {
        if (!isAtLineStart()) {
          out.append("\\\n");
        }
      }
      case "em", "i" -> marked("*", "em", element);
      case "strong", "b" -> marked("**", "strong", element);
      case "del", "s", "strike" -> marked("~~", "del", element);
      case "code" -> code(element.wholeText());
      case "a" -> link(element);
      case "img" ->
          out.append(
              FigureMarkdown.picture(
                  element.attr("src"), element.attr("alt"), element.attr("title")));
      default -> {
        if (UNWRAPPED.contains(tag)) {
          element.childNodes().forEach(this::node);
        } else if (element.childNodeSize() == 0) {
          out.append(element.outerHtml());
        } else {
          out.append(element.shallowClone().outerHtml().replace("</" + tag + ">", ""));
          element.childNodes().forEach(this::node);
          out.append("</").append(tag).append('>');
        }
      }
    }
  }

  /** Writes words between signs; as HTML where Markdown would not see the signs. */
  private void marked(String sign, String tag, Element element) {
    String inner = of(element.childNodes());
    String whole = element.wholeText();
    if (inner.isEmpty()) {
      words(whole);
      return;
    }
    boolean spaceBefore = Character.isWhitespace(firstOf(whole));
    boolean spaceBehind = Character.isWhitespace(lastOf(whole));
    if (spaceBefore && !isAtLineStart()) {
      out.append(' ');
    }
    boolean plain =
        Character.isLetterOrDigit(inner.charAt(0))
            && Character.isLetterOrDigit(inner.charAt(inner.length() - 1))
            && inner.indexOf(sign.charAt(0)) < 0;
    out.append(plain ? sign + inner + sign : "<" + tag + ">" + inner + "</" + tag + ">");
    if (spaceBehind) {
      out.append(' ');
    }
  }

  private static char firstOf(String text) {
    return text.isEmpty() ? 'x' : text.charAt(0);
  }

  private static char lastOf(String text) {
    return text.isEmpty() ? 'x' : text.charAt(text.length() - 1);
  }

  private void code(String code) {
    String words = code.replace('\n', ' ');
    String fence = "`";
    while (words.contains(fence)) {
      fence += "`";
    }
    boolean touching = words.startsWith("`") || words.endsWith("`");
    out.append(touching ? fence + " " + words + " " + fence : fence + words + fence);
  }

  private void link(Element element) {
    String words = of(element.childNodes());
    String href = element.attr("href").strip();
    if (href.isEmpty()) {
      element.childNodes().forEach(this::node);
      return;
    }
    String title = element.attr("title").replace("\\", "\\\\").replace("\"", "\\\"");
    String target = FigureMarkdown.target(href) + (title.isBlank() ? "" : " \"" + title + "\"");
    out.append("[").append(words.startsWith("^") ? "\\" + words : words);
    out.append("](").append(target).append(")");
  }
}
