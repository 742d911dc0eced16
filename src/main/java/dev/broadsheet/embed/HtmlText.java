package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Break;
import dev.broadsheet.embed.PostText.Run;
import dev.broadsheet.embed.PostText.Words;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reduces a stranger's markup to a {@link PostText}: blocks become paragraphs; line breaks and
 * links of http and https stay; of everything else the words stay, and of what browsers don't show
 * nothing.
 */
public final class HtmlText implements NodeFilter {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "video",
          "audio",
          "canvas",
          "select",
          "textarea",
          "title",
          "head",
          "button");

  private final PostTextBuilder builder = new PostTextBuilder();
  private final StringBuilder linkWords = new StringBuilder();
  private @Nullable Element link;

  private HtmlText() {}

  /** Returns the words of a fragment of HTML, addresses in them made links. */
  public static PostText of(String html) {
    return of(Jsoup.parseBodyFragment(html).body());
  }

  /** Returns the words of an element, addresses in them made links. */
  static PostText of(Element element) {
    HtmlText reduction = new HtmlText();
    element.filter(reduction);
    return reduction.builder.build().linked();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      words(collapsed(text.getWholeText()));
    } else if (node instanceof Element element) {
      if (UNSEEN.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.normalName().equals("img") && isEmoji(element)) {
        words(element.attr("alt"));
      } else if (element.normalName().equals("br")) {
        lineBreak();
      } else if (element.normalName().equals("a") && link == null) {
        link = element;
      } else if (element.isBlock()) {
        endParagraph();
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node.equals(link)) {
      endLink();
    } else if (node instanceof Element element && element.isBlock()) {
      endParagraph();
    }
    return FilterResult.CONTINUE;
  }

  private void words(String text) {
    if (link != null) {
      linkWords.append(text);
    } else {
      builder.add(new Words(builder.atLineStart() ? text.stripLeading() : text));
    }
  }

  private void lineBreak() {
    if (link != null) {
      linkWords.append(' ');
    } else {
      builder.add(new Break());
    }
  }

  private void endParagraph() {
    if (link == null) {
      builder.endParagraph();
    } else {
      linkWords.append(' ');
    }
  }

  private void endLink() {
    String text = linkWords.toString().strip();
    Element ended = link;
    link = null;
    linkWords.setLength(0);
    if (ended != null && !text.isEmpty()) {
      builder.add(Run.linking(text, ended.attr("href")));
    }
  }

  // Old codes and WordPress show emoji as pictures whose alternative text is the sign itself.
  private static boolean isEmoji(Element image) {
    return image.hasClass("emoji") || image.hasClass("Emoji") || image.hasClass("wp-smiley");
  }

  private static String collapsed(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!white) {
        collapsed.append(c);
      } else if (!space) {
        collapsed.append(' ');
      }
      space = white;
    }
    return collapsed.toString();
  }
}
