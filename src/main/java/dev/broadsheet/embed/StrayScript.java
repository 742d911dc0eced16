package dev.broadsheet.embed;

import dev.broadsheet.embed.Recognised.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A script of another host with nothing to see beside it. One that a network gives with its code is
 * dropped in silence, any other with a warning; where it has a place to draw in, or is told what to
 * draw, a card tells readers that something stood there.
 */
record StrayScript() implements FormReader<Pasted.Html> {
  private static final String FORM = "script";
  private static final Set<String> HOSTS_OF_NETWORKS =
      Set.of(
          "connect.facebook.net",
          "telegram.org",
          "public.codepenassets.com",
          "s.imgur.com",
          "cdn.embedly.com",
          "cdn.iframe.ly",
          "cdn.ampproject.org");

  @Override
  public @Nullable Recognised read(Pasted.Html pasted) {
    if (!pasted.source().contains("<script")) {
      return null;
    }
    PastedHtml html = PastedHtml.parse(pasted.source());
    List<Element> scripts = html.outermost("script[src]");
    if (scripts.isEmpty() || !html.showsOnly(List.of())) {
      return null;
    }
    List<Embed> cards = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    for (Element script : scripts) {
      WebAddress address = PastedHtml.address(script, List.of("src"));
      if (address == null) {
        return null;
      }
      if (!isOfANetwork(script, address)) {
        if (html.body().children().size() > scripts.size() || !script.dataset().isEmpty()) {
          cards.add(EmbedMaker.card(address, MediaCard.Kind.PAGE, null));
        }
        remarks.add(
            new Remark(
                "a script of \"" + address.shownHost() + "\" was left out",
                "no page contacts another host: link to what the script shows, or put it in the"
                    + " text"));
      }
    }
    return new Recognised(FORM, List.copyOf(cards), "", List.copyOf(remarks));
  }

  // Each server of Mastodon gives a script of its own.
  private static boolean isOfANetwork(Element script, WebAddress address) {
    return Network.ofHost(address.shownHost()) != Network.OTHER
        || HOSTS_OF_NETWORKS.contains(address.shownHost())
        || script.hasAttr("data-allowed-prefixes")
        || address.path().equals("/embed.js");
  }
}
