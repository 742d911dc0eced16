package dev.broadsheet.embed;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A script that draws one thing of a known network, such as a gist or a chart: a card of it. */
record NetworkScript(EmbedMaker embeds) implements ElementReader {

  @Override
  public String form() {
    return "script";
  }

  @Override
  public EmbedMaker.@Nullable Made read(Element script) {
    WebAddress address =
        script.normalName().equals("script")
            ? PastedHtml.address(script, List.of("src", "data-src"))
            : null;
    ItemAddress item = address == null ? null : ItemAddress.of(address);
    return item == null ? null : new EmbedMaker.Made(embeds.card(item, null, null), List.of());
  }
}
