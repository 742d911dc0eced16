package dev.broadsheet.embed;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element named after a network: of AMP ({@code <amp-twitter data-tweetid>}), a component of
 * MDX, Astro and their like ({@code <Tweet id="…" />}), or a custom element of a light player
 * ({@code <lite-youtube videoid>}).
 */
record NamedElement(EmbedMaker embeds) implements ElementReader {
  private static final int LONGEST_TITLE = 300;
  private static final List<String> PREFIXES = List.of("amp-", "lite-");
  private static final List<String> ATTRIBUTES =
      List.of(
          "data-tweetid",
          "data-tweet-id",
          "data-videoid",
          "data-shortcode",
          "data-href",
          "data-url",
          "data-src",
          "data-gistid",
          "data-trackid",
          "data-slug-hash",
          "tweetid",
          "tweet-id",
          "tweetlink",
          "videoid",
          "video-id",
          "youtubeid",
          "postid",
          "shortcode",
          "id",
          "url",
          "href",
          "link",
          "src");

  @Override
  public String form() {
    return "element named after a network";
  }

  @Override
  public EmbedMaker.@Nullable Made read(Element element) {
    String tag = element.normalName();
    for (String prefix : PREFIXES) {
      tag = tag.startsWith(prefix) ? tag.substring(prefix.length()) : tag;
    }
    ShortName name = ShortName.of(tag);
    if (name == null || element.normalName().equals("iframe")) {
      return null;
    }
    for (String attribute : ATTRIBUTES) {
      String value = element.attr(attribute).strip();
      String address = value.isEmpty() ? null : name.address(value, null);
      if (address != null) {
        return embeds.card(address, title(element), null);
      }
    }
    return null;
  }

  private static @Nullable String title(Element element) {
    for (String attribute : List.of("title", "playlabel")) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute).strip();
      }
    }
    // Words within are for readers whose browser doesn't draw the element.
    return element.hasText() && element.text().length() <= LONGEST_TITLE ? element.text() : null;
  }
}
