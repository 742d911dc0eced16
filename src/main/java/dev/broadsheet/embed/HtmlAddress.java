package dev.broadsheet.embed;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** HTML that shows only the address of an item of a known network, linked or not. */
record HtmlAddress(EmbedMaker embeds) implements FormReader<Pasted.Html> {
  private static final String FORM = "address";

  @Override
  public @Nullable Recognised read(Pasted.Html pasted) {
    if (!pasted.source().contains("//")) {
      return null;
    }
    Element body = PastedHtml.parse(pasted.source()).body();
    String words = body.text().strip();
    ItemAddress item =
        words.indexOf(' ') >= 0 || body.selectFirst("img,svg,pre,code") != null
            ? null
            : ItemAddress.parse(words);
    return item == null
        ? null
        : new Recognised(FORM, List.of(embeds.card(item, null, null)), "", List.of());
  }
}
