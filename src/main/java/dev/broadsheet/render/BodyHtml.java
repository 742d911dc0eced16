package dev.broadsheet.render;

import dev.broadsheet.asset.Asset;
import dev.broadsheet.content.ContentFile;
import dev.broadsheet.document.BodyPart;
import dev.broadsheet.document.ParsedDocument;
import dev.broadsheet.embed.Embed;
import dev.broadsheet.page.Targets;
import java.util.function.BiFunction;

/** Fills the holes of a text's HTML for the place where it is shown. */
final class BodyHtml {
  private final Targets targets;
  private final Addresses addresses;
  private final WordList words;
  private final BiFunction<Embed, ContentFile, String> embeds;

  /**
   * @param targets what links may lead to
   * @param addresses how addresses are written in this place
   * @param words the theme's words in its language
   * @param embeds draws an embed that stands in a file
   */
  BodyHtml(
      Targets targets,
      Addresses addresses,
      WordList words,
      BiFunction<Embed, ContentFile, String> embeds) {
    this.targets = targets;
    this.addresses = addresses;
    this.words = words;
    this.embeds = embeds;
  }

  /** Returns a text's HTML; the file is the one that its links are relative to. */
  String of(ParsedDocument document, ContentFile file) {
    StringBuilder html = new StringBuilder(8192);
    for (BodyPart part : document.body()) {
      if (part instanceof BodyPart.Markup markup) {
        html.append(markup.html());
      } else if (part instanceof BodyPart.Link link) {
        html.append(Markup.escape(targets.href(link.target(), file, addresses::to)));
      } else if (part instanceof BodyPart.Picture picture) {
        picture(html, picture, file);
      } else if (part instanceof BodyPart.Embedded embedded) {
        html.append(embeds.apply(embedded.embed(), file).strip());
      } else if (part instanceof BodyPart.Word word) {
        html.append(Markup.escape(words.word(word.key(), word.argument())));
      }
    }
    return html.toString();
  }

  private void picture(StringBuilder html, BodyPart.Picture picture, ContentFile file) {
    Asset asset = targets.asset(picture.src(), file);
    if (asset == null) {
      return;
    }
    String img = ShownPicture.of(asset, addresses, picture.alt(), null, null).html();
    if (!picture.block()) {
      html.append(img);
      return;
    }
    html.append("<figure class=\"picture\">").append(img);
    if (picture.caption() != null) {
      html.append("<figcaption>").append(Markup.escape(picture.caption())).append("</figcaption>");
    }
    html.append("</figure>");
  }
}
