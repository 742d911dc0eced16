package dev.broadsheet.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A frame, plug-in, film or sound of another host, pasted as HTML with nothing else to see beside
 * it: a card with a link to the page that a reader can open.
 */
record FrameCode(EmbedMaker embeds) implements FormReader<Pasted.Html> {
  private static final String FORM = "frame";
  private static final String FRAMES = "iframe,object,embed,video,audio";

  // Consent tools and lazy loaders move the address of a frame to attributes of their own.
  private static final List<String> ADDRESSES =
      List.of("src", "data", "data-src", "data-lazy-src", "data-cookieblock-src", "data-cmp-src");

  // What players call themselves is no title of what they play.
  private static final Set<String> EMPTY_TITLES =
      Set.of("YouTube video player", "YouTube video", "Twitter Tweet", "X Post", "Instagram post");

  @Override
  public @Nullable Recognised read(Pasted.Html pasted) {
    if (pasted.source().indexOf('<') < 0) {
      return null;
    }
    PastedHtml html = PastedHtml.parse(pasted.source());
    List<Element> frames = html.outermost(FRAMES);
    if (frames.isEmpty() || !html.showsOnly(frames)) {
      return null;
    }
    List<Embed> cards = new ArrayList<>();
    for (Element frame : frames) {
      WebAddress address = address(frame);
      if (address == null) {
        return null;
      }
      ItemAddress item = ItemAddress.of(address);
      cards.add(
          item == null
              ? EmbedMaker.card(address, kind(frame, address), title(frame))
              : embeds.card(item, title(frame), null));
    }
    return new Recognised(FORM, List.copyOf(cards), "", List.of());
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
