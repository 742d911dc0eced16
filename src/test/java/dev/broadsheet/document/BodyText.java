package dev.broadsheet.document;

import dev.broadsheet.embed.Embed;
import dev.broadsheet.embed.MediaCard;
import dev.broadsheet.embed.PostText;
import dev.broadsheet.embed.PostThread;
import dev.broadsheet.embed.QuotedPost;
import java.util.List;
import java.util.Objects;

/** Writes a body as a few lines that a person can check, each of its holes as a note in braces. */
final class BodyText {
  private BodyText() {}

  static String of(ParsedDocument document) {
    StringBuilder text = new StringBuilder();
    for (BodyPart part : document.body().parts()) {
      if (part instanceof BodyPart.Markup markup) {
        text.append(markup.html());
      } else if (part instanceof BodyPart.Link link) {
        text.append("{link ").append(link.target()).append('}');
      } else if (part instanceof BodyPart.Picture picture) {
        text.append(picture.block() ? "{figure " : "{picture ").append(picture.src());
        text.append(" \"").append(picture.alt()).append('"');
        text.append(picture.caption() == null ? "}" : " caption \"" + picture.caption() + "\"}");
      } else if (part instanceof BodyPart.Word word) {
        text.append("{word ").append(word.key());
        text.append(word.argument().isEmpty() ? "}" : " " + word.argument() + "}");
      } else if (part instanceof BodyPart.Pull pull) {
        text.append("{pull ").append(String.join(" | ", pull.paragraphs()));
        text.append(pull.source().isEmpty() ? "}" : ", by " + pull.source() + "}");
      } else if (part instanceof BodyPart.Embedded embedded) {
        embed(embedded.embed(), text);
      }
    }
    return text.toString();
  }

  private static void embed(Embed embed, StringBuilder text) {
    if (embed instanceof QuotedPost post) {
      text.append("{post on ").append(post.networkName()).append(" by ").append(post.name());
      text.append(" @").append(post.handle()).append(", ").append(post.date());
      text.append(", ").append(post.url());
      post.text().paragraphs().forEach(paragraph -> runs(paragraph, text));
    } else if (embed instanceof PostThread thread) {
      text.append("{thread\n");
      thread.posts().forEach(post -> embed(post, text));
    } else if (embed instanceof MediaCard card) {
      text.append("{card ").append(card.kind()).append(" on ").append(card.network());
      text.append(", ").append(Objects.toString(card.title(), "no title"));
      text.append(", ").append(card.url());
      if (card.poster() != null) {
        text.append(", poster ").append(card.poster().src());
        text.append(" \"").append(card.poster().alt()).append('"');
      }
    }
    text.append('}');
  }

  private static void runs(List<PostText.Run> paragraph, StringBuilder text) {
    text.append("\n  | ");
    for (PostText.Run run : paragraph) {
      if (run instanceof PostText.Words words) {
        text.append(words.text().replace("\n", "\n    "));
      } else if (run instanceof PostText.Link link) {
        text.append('[').append(link.text()).append("](").append(link.url()).append(')');
      } else {
        text.append("⏎\n    ");
      }
    }
  }
}
