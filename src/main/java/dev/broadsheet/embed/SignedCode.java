package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Link;
import dev.broadsheet.embed.PostText.Run;
import dev.broadsheet.frontmatter.PartialDate;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A blockquote of the code that networks give to embed posts with: the words and a byline, as X
 * (since 2011) and Bluesky make it, or only a link, as Mastodon and Threads do.
 */
record SignedCode(EmbedMaker embeds) implements ElementReader {
  private static final List<Row> ROWS =
      List.of(
          new Row(Network.X, "twitter-tweet", ""),
          new Row(Network.X, "twitter-video", ""),
          new Row(Network.BLUESKY, "bluesky-embed", "data-bluesky-uri"),
          new Row(Network.MASTODON, "mastodon-embed", "data-embed-url"),
          new Row(Network.THREADS, "text-post-media", "data-text-post-permalink"));

  /** A class that marks the code of a network, and the attribute with the post's address. */
  private record Row(Network network, String css, String address) {}

  @Override
  public String form() {
    return "official code";
  }

  @Override
  public EmbedMaker.@Nullable Made read(Element quote) {
    if (!quote.normalName().equals("blockquote")) {
      return null;
    }
    for (Row row : ROWS) {
      if (quote.hasClass(row.css())) {
        return quoted(quote, row);
      }
    }
    return null;
  }

  private EmbedMaker.@Nullable Made quoted(Element quote, Row row) {
    List<List<Run>> paragraphs = HtmlText.of(quote).paragraphs();
    Element words = quote.selectFirst("p[lang],p[dir]");
    String lang = PostLanguage.of(words == null ? "" : words.attr("lang"));
    if (lang == null) {
      lang = PostLanguage.of(quote.attr("lang"));
    }
    Boolean rightToLeft =
        (words == null || words.attr("dir").isEmpty()) ? null : words.attr("dir").equals("rtl");
    Byline byline =
        paragraphs.isEmpty()
            ? null
            : BylineReader.ending(FlatText.of(paragraphs.get(paragraphs.size() - 1)));
    if (byline == null) {
      return unsigned(quote, row, paragraphs, lang, rightToLeft);
    }
    if (byline.post() == null) {
      byline = byline.to(stated(quote, row));
    }
    return embeds.post(
        timed(byline, quote), CanonicalQuote.wordsBefore(byline, paragraphs), lang, rightToLeft);
  }

  /** A blockquote without a byline, but with a link to the post: its address tells the author. */
  private EmbedMaker.@Nullable Made unsigned(
      Element quote,
      Row row,
      List<List<Run>> paragraphs,
      @Nullable String lang,
      @Nullable Boolean rightToLeft) {
    ItemAddress post = stated(quote, row);
    PostTextBuilder others = new PostTextBuilder();
    for (List<Run> paragraph : paragraphs) {
      for (Run run : paragraph) {
        ItemAddress item = run instanceof Link link ? ItemAddress.parse(link.url()) : null;
        if (item == null || item.network() != row.network()) {
          others.add(run);
        } else {
          post = post == null ? item : post;
        }
      }
      others.endParagraph();
    }
    if (post == null) {
      return null;
    }
    PostText words = others.build();
    Handle handle = post.handle();
    if (words.isEmpty() || handle == null) {
      return words.isEmpty() ? new EmbedMaker.Made(embeds.card(post, null, null), List.of()) : null;
    }
    return embeds.post(Byline.of(handle.value(), handle, post), words, lang, rightToLeft);
  }

  /** Returns the post that the code's attribute names, or a link without words in it, or null. */
  private static @Nullable ItemAddress stated(Element quote, Row row) {
    String stated = row.address().isEmpty() ? "" : quote.attr(row.address());
    if (stated.startsWith("at://")) {
      return ItemAddress.parse(
          stated
              .replace("at://", "https://bsky.app/profile/")
              .replace("/app.bsky.feed.post/", "/post/"));
    }
    ItemAddress item = ItemAddress.parse(stated);
    for (Element link : item == null ? quote.select("a[href]") : List.<Element>of()) {
      ItemAddress linked = link.hasText() ? null : ItemAddress.parse(link.attr("href"));
      if (linked != null && linked.network() == row.network()) {
        return linked;
      }
    }
    return item;
  }

  // The codes of 2011 state the moment, which others only show the day of.
  private static Byline timed(Byline byline, Element quote) {
    Element stated = quote.selectFirst("[data-datetime]");
    PartialDate moment = stated == null ? null : moment(stated.attr("data-datetime"));
    return moment == null ? byline : byline.on(moment);
  }

  /** Returns the moment that a text states in the form of RFC 3339, or null. */
  static @Nullable PartialDate moment(String text) {
    try {
      OffsetDateTime moment = OffsetDateTime.parse(text);
      return new PartialDate(
          moment.getYear(),
          moment.getMonthValue(),
          moment.getDayOfMonth(),
          moment.toLocalTime(),
          moment.getOffset());
    } catch (DateTimeException notAMoment) {
      return null;
    }
  }
}
