package dev.broadsheet.embed;

import dev.broadsheet.embed.Recognised.Remark;
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
            FORM,
            List.of(embeds.card(item, picture.title(), picture.poster())),
            "",
            remarks(picture.poster()));
  }

  private static List<Remark> remarks(MediaCard.Poster poster) {
    return poster.alt().isBlank()
        ? List.of(
            new Remark(
                "the picture \"" + poster.src() + "\" of the card has no alternative text",
                "say what it shows: [![what it shows](" + poster.src() + ")](…)"))
        : List.of();
  }
}
