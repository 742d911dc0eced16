package dev.broadsheet.render;

import dev.broadsheet.asset.Asset;
import dev.broadsheet.content.ContentFile;
import dev.broadsheet.document.BodyPart;
import dev.broadsheet.document.ParsedDocument;
import dev.broadsheet.embed.Embed;
import dev.broadsheet.page.Targets;
import dev.broadsheet.render.PictureHtml.Loading;
import java.util.function.BiFunction;

/** Fills the holes of a text's HTML for the place where it is shown. */
final class BodyHtml {
  private final Targets targets;
  private final Scope scope;
  private final boolean opening;
  private final BiFunction<Embed, ContentFile, String> embeds;

  /**
   * @param targets what links may lead to
   * @param scope the place
   * @param opening whether its first picture is the first one of the page
   * @param embeds draws an embed that stands in a file
   */
  BodyHtml(
      Targets targets,
      Scope scope,
      boolean opening,
      BiFunction<Embed, ContentFile, String> embeds) {
    this.targets = targets;
    this.scope = scope;
    this.opening = opening;
    this.embeds = embeds;
  }

  /**
   * Returns a text's HTML.
   *
   * @param file the one that its links are relative to
   * @param sizes how wide its pictures are shown, as the attribute of that name has it
   */
  String of(ParsedDocument document, ContentFile file, String sizes) {
    StringBuilder html = new StringBuilder(8192);
    Loading loading = opening ? Loading.EAGER : scope.inPage() ? Loading.LAZY : Loading.UNSAID;
    for (BodyPart part : document.body().parts()) {
      if (part instanceof BodyPart.Markup markup) {
        html.append(markup.html());
      } else if (part instanceof BodyPart.Link link) {
        html.append(Markup.escape(targets.href(link.target(), file, scope.addresses()::to)));
      } else if (part instanceof BodyPart.Picture picture) {
        String img = img(picture, file, sizes, loading);
        html.append(picture.block() ? figure(picture, img) : img);
        loading = scope.inPage() ? Loading.LAZY : Loading.UNSAID;
      } else if (part instanceof BodyPart.Pull pull && scope.inPage()) {
        html.append(pull(pull));
      } else if (part instanceof BodyPart.Embedded embedded) {
        html.append(embeds.apply(embedded.embed(), file).strip());
      } else if (part instanceof BodyPart.Word word) {
        html.append(Markup.escape(scope.words().word(word.key(), word.argument())));
      }
    }
    return html.toString();
  }

  // Who listens to the page hears the words where the article has them.
  private static String pull(BodyPart.Pull pull) {
    StringBuilder html = new StringBuilder("<aside class=\"pull\" aria-hidden=\"true\">\n");
    for (String paragraph : pull.paragraphs()) {
      html.append("<p>").append(Markup.escape(paragraph)).append("</p>\n");
    }
    if (!pull.source().isEmpty()) {
      html.append("<p class=\"pull-source\">— ").append(Markup.escape(pull.source()));
      html.append("</p>\n");
    }
    return html.append("</aside>").toString();
  }

  private String img(BodyPart.Picture picture, ContentFile file, String sizes, Loading loading) {
    Asset asset = targets.asset(picture.src(), file);
    return asset == null
        ? ""
        : PictureHtml.of(
            ShownPicture.of(asset, scope, picture.alt(), null, null), sizes, loading, "");
  }

  private String figure(BodyPart.Picture picture, String img) {
    StringBuilder html = new StringBuilder("<figure class=\"picture\">").append(img);
    String caption = picture.caption();
    String credit = picture.credit();
    if (caption != null || credit != null) {
      html.append("<figcaption>").append(caption == null ? "" : Markup.escape(caption));
      if (credit != null) {
        html.append(caption == null ? "" : " ").append("<span class=\"credit\">");
        html.append(Markup.escape(scope.words().word("credit", credit))).append("</span>");
      }
      html.append("</figcaption>");
    }
    return html.append("</figure>").toString();
  }
}
