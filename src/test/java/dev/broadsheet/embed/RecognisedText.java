package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Link;
import dev.broadsheet.embed.PostText.Run;
import dev.broadsheet.embed.PostText.Words;
import dev.broadsheet.embed.Recognised.Certainty;
import dev.broadsheet.embed.Recognised.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what was recognised as a few lines that a person can check. */
final class RecognisedText {
  private RecognisedText() {}

  static String of(@Nullable Recognised recognised) {
    if (recognised == null) {
      return "not an embed\n";
    }
    StringBuilder text = new StringBuilder(recognised.form());
    text.append(recognised.certainty() == Certainty.LIKELY ? ", likely\n" : "\n");
    for (Embed embed : recognised.embeds()) {
      if (embed instanceof QuotedPost post) {
        post(post, text);
      } else if (embed instanceof PostThread thread) {
        text.append("thread of ").append(thread.posts().size()).append('\n');
        thread.posts().forEach(post -> post(post, text));
      } else if (embed instanceof MediaCard card) {
        card(card, text);
      }
    }
    if (!recognised.rest().isEmpty()) {
      text.append("rest: ").append(recognised.rest().replace("\n", "⏎")).append('\n');
    }
    for (Remark remark : recognised.remarks()) {
      text.append("remark: ").append(remark.message()).append('\n');
    }
    return text.toString();
  }

  private static void post(QuotedPost post, StringBuilder text) {
    text.append("post on ").append(post.networkName());
    if (!post.networkName().equals(post.network().displayName())) {
      text.append(" (").append(post.network()).append(')');
    }
    text.append(" by ").append(post.name()).append(" @").append(post.handle()).append('\n');
    text.append("  date: ").append(post.date()).append('\n');
    text.append("  url: ").append(post.url()).append('\n');
    if (post.lang() != null || post.rightToLeft()) {
      text.append("  lang: ").append(post.lang()).append(post.rightToLeft() ? " rtl\n" : "\n");
    }
    if (post.withdrawn()) {
      text.append("  withdrawn\n");
    }
    words(post.text(), text);
    if (post.translation() != null) {
      text.append("  translation: ").append(post.translation().lang());
      text.append(post.translation().rightToLeft() ? " rtl\n" : "\n");
      words(post.translation().text(), text);
    }
    for (PostPicture picture : post.pictures()) {
      line("picture", picture.src() + " (" + picture.alt() + ")", text);
    }
    if (post.quoted() != null) {
      StringBuilder quoted = new StringBuilder();
      post(post.quoted(), quoted);
      quoted.toString().lines().forEach(line -> text.append("  > ").append(line).append('\n'));
    }
  }

  private static void words(PostText post, StringBuilder text) {
    for (List<Run> paragraph : post.paragraphs()) {
      text.append("  | ");
      for (Run run : paragraph) {
        if (run instanceof Words words) {
          text.append(words.text().replace("\n", "⏎"));
        } else if (run instanceof Link link) {
          text.append('[').append(link.text()).append("](").append(link.url()).append(')');
        } else {
          text.append("\n    ");
        }
      }
      text.append('\n');
    }
  }

  private static void card(MediaCard card, StringBuilder text) {
    text.append("card ").append(card.kind()).append(" of ").append(card.network());
    text.append(" on ").append(card.host()).append('\n');
    text.append("  url: ").append(card.url()).append('\n');
    line("title", card.title(), text);
    line("author", card.author(), text);
    line("date", card.date(), text);
    line("poster", card.poster(), text);
  }

  private static void line(String name, @Nullable Object value, StringBuilder text) {
    if (value != null) {
      text.append("  ").append(name).append(": ").append(value).append('\n');
    }
  }
}
