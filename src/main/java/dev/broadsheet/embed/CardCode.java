package dev.broadsheet.embed;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element that a network's script would replace, and that names what it shows in an attribute: a
 * card. One row a network.
 */
record CardCode(EmbedMaker embeds) implements ElementReader {
  private static final List<Row> ROWS =
      List.of(
          new Row("", "data-tweet-id", "https://x.com/i/web/status/%s"),
          new Row("", "data-telegram-post", "https://t.me/%s"),
          new Row("flourish-embed", "data-src", "https://public.flourish.studio/%s/"),
          new Row("infogram-embed", "data-id", "https://infogram.com/%s"),
          new Row("imgur-embed-pub", "data-id", "https://imgur.com/%s"),
          new Row("twitter-timeline", "href", "%s"),
          new Row("codepen", "data-slug-hash", "https://codepen.io/pen/%s"),
          new Row("tenor-gif-embed", "data-postid", "https://tenor.com/view/%s"));

  /**
   * A class, or none where the attribute tells enough; the attribute; the address it stands for.
   */
  private record Row(String css, String attribute, String address) {}

  @Override
  public String form() {
    return "official code";
  }

  @Override
  public EmbedMaker.@Nullable Made read(Element element) {
    for (Row row : ROWS) {
      String value = element.attr(row.attribute()).strip();
      if (!value.isEmpty() && (row.css().isEmpty() || element.hasClass(row.css()))) {
        return card(element, row.address().replace("%s", value));
      }
    }
    return null;
  }

  private EmbedMaker.@Nullable Made card(Element element, String address) {
    Element link = element.selectFirst("a[href]");
    String title = element.attr("data-title").strip();
    if (title.isEmpty()) {
      title = (link == null ? element : link).text().strip();
    }
    // A link to the thing says more than its number: the author is in it.
    ItemAddress linked = link == null ? null : ItemAddress.parse(link.attr("href"));
    return embeds.card(
        linked == null ? address : linked.url(), title.isEmpty() ? null : title, null);
  }
}
