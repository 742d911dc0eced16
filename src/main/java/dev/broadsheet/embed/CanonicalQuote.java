package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A blockquote that ends in a byline with a handle: the form that Broadsheet's handbook teaches. A
 * name without a handle makes an ordinary quotation.
 */
record CanonicalQuote(EmbedMaker embeds) implements FormReader<Pasted.Quote> {
  private static final String FORM = "quote with a byline";

  @Override
  public @Nullable Recognised read(Pasted.Quote quote) {
    List<List<Run>> paragraphs = quote.text().paragraphs();
    if (paragraphs.isEmpty()) {
      return null;
    }
    FlatText last = FlatText.of(paragraphs.get(paragraphs.size() - 1));
    Byline byline = BylineReader.ending(last);
    EmbedMaker.Made post =
        byline == null ? null : embeds.post(byline, wordsBefore(byline, paragraphs));
    return post == null ? null : post.as(FORM, "");
  }

  /** Returns a text up to the byline that its last paragraph ends in. */
  static PostText wordsBefore(Byline byline, List<List<Run>> paragraphs) {
    List<List<Run>> words = new ArrayList<>(paragraphs);
    FlatText last = FlatText.of(words.remove(words.size() - 1));
    words.add(last.slice(0, byline.start()));
    return new PostText(words).linked();
  }
}
