package dev.broadsheet.migration;

import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.embed.EmbedReader;
import dev.broadsheet.embed.Pasted;
import dev.broadsheet.embed.Recognised;
import dev.broadsheet.embed.Recognised.Remark;
import dev.broadsheet.embed.Shortcode;
import dev.broadsheet.migration.OldSite.OldPage;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Makes HTML of an article as WordPress keeps it: its shortcodes, and the paragraphs that are only
 * empty lines.
 */
record WordPressBody(EmbedReader embeds, Consumer<Problem> problems) {
  // What wpautop leaves alone, in wp-includes/formatting.php.
  private static final Pattern BLOCK =
      Pattern.compile(
          "\\s*</?(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre"
              + "|form|map|area|blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section"
              + "|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary"
              + "|script|iframe|video|audio|!--)\\b.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern PARAGRAPHS =
      Pattern.compile(
          "(<pre\\b.*?</pre>|<script\\b.*?</script>)|\\n[ \\t]*\\n\\s*", Pattern.DOTALL);
  private static final Pattern IMAGE_FIRST =
      Pattern.compile("\\s*((?:<a\\b[^>]*>\\s*)?<img\\b[^>]*>(?:\\s*</a>)?)(.*)", Pattern.DOTALL);

  /** Returns the HTML of a page. */
  String html(OldPage page) {
    String expanded = expanded(page);
    return expanded.contains("<!-- wp:") ? expanded : withParagraphs(expanded);
  }

  private String expanded(OldPage page) {
    String text = page.body().text();
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      Shortcode code = text.charAt(at) == '[' ? Shortcode.at(text, at) : null;
      String html = code == null ? null : html(code, text.substring(at, code.end()));
      if (code == null || html == null) {
        Remark unread =
            code == null ? null : embeds.unreadShortcode(text.substring(at, code.end()));
        if (unread != null) {
          problems.accept(
              Problem.warning(
                  page.body().at(at, text.indexOf(']', at) + 1),
                  Excerpt.quoted(text.substring(at, text.indexOf(']', at) + 1))
                      + " is not known, so it is kept as text",
                  unread.hint()));
        }
        out.append(text.charAt(at));
        at++;
      } else {
        out.append(html);
        at = code.end();
      }
    }
    return out.toString();
  }

  private @Nullable String html(Shortcode code, String source) {
    List<String> values = code.values();
    String inner = values.isEmpty() ? "" : values.get(values.size() - 1);
    return switch (code.name()) {
      case "caption", "wp_caption" -> caption(code, inner);
      case "code", "sourcecode" ->
          "\n\n<pre class=\"language-"
              + code.named().getOrDefault("language", code.named().getOrDefault("lang", "none"))
              + "\">"
              + Entities.escape(Jsoup.parse(inner).wholeText())
              + "</pre>\n\n";
      case "audio", "video" -> player(code);
      default -> embed(source);
    };
  }

  private static @Nullable String caption(Shortcode code, String inner) {
    Matcher image = IMAGE_FIRST.matcher(inner);
    if (!image.matches()) {
      return null;
    }
    String words = image.group(2).strip();
    String caption = words.isEmpty() ? code.named().getOrDefault("caption", "") : words;
    return "\n\n<figure>"
        + image.group(1)
        + "<figcaption>"
        + caption
        + "</figcaption></figure>\n\n";
  }

  private static @Nullable String player(Shortcode code) {
    for (String key : List.of("src", "mp3", "m4a", "ogg", "wav", "mp4", "webm", "m4v")) {
      String src = code.named().get(key);
      if (src != null) {
        Element player = new Element(code.name()).attr("src", src).attr("controls", "");
        return "\n\n" + player.outerHtml() + "\n\n";
      }
    }
    return null;
  }

  private @Nullable String embed(String source) {
    Recognised found = embeds.read(new Pasted.Paragraph(source));
    String cards =
        found == null || found.embeds().isEmpty() ? null : CallMarkdown.cards(found.embeds());
    return cards == null
        ? null
        : cards
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> "<p>" + Entities.escape(line) + "</p>")
            .collect(Collectors.joining("\n", "\n\n", "\n\n"));
  }

  private static String withParagraphs(String text) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    Matcher parting = PARAGRAPHS.matcher(text);
    while (parting.find()) {
      if (parting.group(1) == null) {
        paragraph(text.substring(done, parting.start()), out);
        done = parting.end();
      }
    }
    paragraph(text.substring(done), out);
    return out.toString();
  }

  private static void paragraph(String words, StringBuilder out) {
    if (words.isBlank()) {
      return;
    }
    if (BLOCK.matcher(words).matches()) {
      out.append(words).append("\n\n");
    } else {
      String lines = words.strip().replaceAll("(?<!<br>|<br/>|<br />)\\s*\\n", "<br>\n");
      out.append("<p>").append(lines).append("</p>\n\n");
    }
  }
}
