package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Run;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A blockquote of HTML that has lost the class of its network, but still ends in a byline with a
 * handle.
 */
record HtmlQuote(EmbedMaker embeds) implements ElementReader {

  @Override
  public String form() {
    return "quote with a byline";
  }

  @Override
  public EmbedMaker.@Nullable Made read(Element quote) {
    if (!quote.normalName().equals("blockquote")) {
      return null;
    }
    List<List<Run>> paragraphs = HtmlText.of(quote).paragraphs();
    Byline byline =
        paragraphs.isEmpty()
            ? null
            : BylineReader.ending(FlatText.of(paragraphs.get(paragraphs.size() - 1)));
    Element words = quote.selectFirst("p[lang]");
    return byline == null
        ? null
        : embeds.post(
            byline,
            CanonicalQuote.wordsBefore(byline, paragraphs),
            PostLanguage.of(words == null ? quote.attr("lang") : words.attr("lang")),
            null);
  }
}
