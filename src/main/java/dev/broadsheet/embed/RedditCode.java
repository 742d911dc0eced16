package dev.broadsheet.embed;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reddit's code: a card with the title of the discussion and the one who began it. */
record RedditCode(EmbedMaker embeds) implements ElementReader {
  private static final List<String> CLASSES =
      List.of("reddit-embed-bq", "reddit-card", "reddit-embed");

  @Override
  public String form() {
    return "official code";
  }

  @Override
  public EmbedMaker.@Nullable Made read(Element quote) {
    if (CLASSES.stream().noneMatch(quote::hasClass)) {
      return null;
    }
    ItemAddress post = null;
    String title = null;
    String author = null;
    for (Element link : quote.select("a[href]")) {
      ItemAddress item = ItemAddress.parse(link.attr("href"));
      if (item != null && post == null) {
        post = item;
        title = link.text();
      } else if (item != null && link.hasText()) {
        title = title + ": " + link.text();
      } else if (link.attr("href").contains("/user/") && author == null) {
        author = link.text();
      }
    }
    return post == null ? null : embeds.card(post.url(), title, author);
  }
}
