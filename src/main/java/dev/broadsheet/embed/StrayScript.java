package dev.broadsheet.embed;

import dev.broadsheet.embed.Recognised.Remark;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A script of another host with nothing to see beside it: dropped, in silence where it is one that
 * a network gives with its code.
 */
record StrayScript(EmbedMaker embeds) implements FormReader<Pasted.Html> {
  private static final String FORM = "script";

  @Override
  public @Nullable Recognised read(Pasted.Html pasted) {
    if (!pasted.source().contains("src")) {
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
      ItemAddress item = ItemAddress.of(address);
      if (item != null) {
        cards.add(embeds.card(item, null, null));
      } else if (Network.ofHost(address.shownHost()) == Network.OTHER) {
        remarks.add(
            new Remark(
                "a script of \"" + address.shownHost() + "\" was left out",
                "no page contacts another host: link to what the script shows, or put it in the"
                    + " text"));
      }
    }
    return new Recognised(FORM, List.copyOf(cards), "", List.copyOf(remarks));
  }
}
