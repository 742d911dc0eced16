package dev.broadsheet.embed;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * WordPress's block of an embed: a figure with the bare address in it, and a caption or none. What
 * WordPress has drawn in its place is read by the readers of that.
 */
record WordPressBlock(EmbedMaker embeds) implements ElementReader {

  @Override
  public String form() {
    return "WordPress block";
  }

  @Override
  public EmbedMaker.@Nullable Made read(Element figure) {
    if (!figure.hasClass("wp-block-embed")) {
      return null;
    }
    Element wrapper = figure.selectFirst(".wp-block-embed__wrapper");
    Element caption = figure.selectFirst("figcaption");
    String title = caption == null ? "" : caption.text().strip();
    return embeds.card(
        wrapper == null ? figure.ownText() : wrapper.text(), title.isEmpty() ? null : title, null);
  }
}
