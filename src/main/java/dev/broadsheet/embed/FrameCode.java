package dev.broadsheet.embed;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A frame, plug-in, film or sound of another host: a card with a link to the page that a reader can
 * open.
 */
record FrameCode(EmbedMaker embeds) implements ElementReader {
  private static final Set<String> FRAMES =
      Set.of("iframe", "amp-iframe", "object", "embed", "video", "audio", "frame");

  // Consent tools and lazy loaders move the address of a frame to attributes of their own.
  private static final List<String> ADDRESSES =
      List.of(
          "src",
          "data",
          "data-src",
          "data-lazy-src",
          "data-cookieblock-src",
          "data-cmp-src",
          "data-litespeed-src",
          "data-src-cmplz",
          "data-cookie-src");

  // What players call themselves is no title of what they play.
  private static final Set<String> EMPTY_TITLES =
      Set.of(
          "YouTube video player",
          "YouTube video",
          "Twitter Tweet",
          "X Post",
          "Instagram post",
          "Embedded post",
          "Bluesky Post");

  @Override
  public String form() {
    return "frame";
  }

  @Override
  public EmbedMaker.@Nullable Made read(Element frame) {
    if (!FRAMES.contains(frame.normalName())) {
      return null;
    }
    WebAddress address = address(frame);
    if (address == null) {
      return null;
    }
    ItemAddress item = ItemAddress.of(address);
    if (item != null) {
      return new EmbedMaker.Made(embeds.card(item, title(frame), null), List.of());
    }
    MediaCard card = EmbedMaker.card(address, kind(frame, address), title(frame));
    // What is between the tags is for browsers without frames: it leads to the page itself.
    Element fallback = Jsoup.parseBodyFragment(frame.html()).body();
    MediaCard credited =
        frame.normalName().equals("iframe") && fallback.selectFirst("a[href]") != null
            ? FrameCredit.on(card, fallback)
            : null;
    return new EmbedMaker.Made(credited == null ? card : credited, List.of());
  }

  private static @Nullable WebAddress address(Element frame) {
    WebAddress own = PastedHtml.address(frame, ADDRESSES);
    if (own != null || frame.hasAttr("src")) {
      return own;
    }
    for (Element part : frame.select("source[src],embed[src],param[name=movie]")) {
      WebAddress address = PastedHtml.address(part, List.of("src", "value"));
      if (address != null) {
        return address;
      }
    }
    return null;
  }

  private static MediaCard.Kind kind(Element frame, WebAddress address) {
    return switch (frame.normalName()) {
      case "video" -> MediaCard.Kind.VIDEO;
      case "audio" -> MediaCard.Kind.AUDIO;
      default -> Network.ofHost(address.shownHost()).kind();
    };
  }

  private static @Nullable String title(Element frame) {
    String title = frame.attr("title").replace("Spotify Embed: ", "").strip();
    return title.isEmpty() || EMPTY_TITLES.contains(title) ? null : title;
  }
}
