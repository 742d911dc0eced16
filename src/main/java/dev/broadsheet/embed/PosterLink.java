package dev.broadsheet.embed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture that links to an item of a known network: a card with a poster of the editor's own. */
record PosterLink(EmbedMaker embeds) implements FormReader<Pasted.LinkedPicture> {
  private static final String FORM = "picture with a link";

  @Override
  public @Nullable Recognised read(Pasted.LinkedPicture picture) {
    ItemAddress item = ItemAddress.parse(picture.url());
    return item == null
        ? null
        : new Recognised(
            FORM, List.of(embeds.card(item, picture.title(), picture.poster())), "", List.of());
  }
}
