package dev.broadsheet.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.broadsheet.embed.Embed;
import dev.broadsheet.embed.MediaCard;
import dev.broadsheet.embed.PostThread;
import dev.broadsheet.embed.QuotedPost;
import dev.broadsheet.frontmatter.PartialDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is known of an embed, in JSON: its facts, never its words. */
final class EmbedFacts {
  private EmbedFacts() {}

  /** Adds the facts of an embed to its entry. */
  static void addTo(JsonObject entry, Embed embed) {
    entry.addProperty("network", embed.network().displayName());
    if (embed instanceof QuotedPost post) {
      entry.addProperty("kind", "post");
      post(entry, post);
    } else if (embed instanceof PostThread thread) {
      entry.addProperty("kind", "thread");
      JsonArray posts = new JsonArray();
      for (QuotedPost post : thread.posts()) {
        JsonObject one = new JsonObject();
        post(one, post);
        posts.add(one);
      }
      entry.add("posts", posts);
    } else if (embed instanceof MediaCard card) {
      entry.addProperty("kind", "card");
      card(entry, card);
    }
  }

  private static void post(JsonObject entry, QuotedPost post) {
    facts(entry, post.name(), post.handle(), post.date(), post.lang(), post.url());
    if (post.withdrawn()) {
      entry.addProperty("withdrawn", true);
    }
    if (post.quoted() != null) {
      JsonObject quoted = new JsonObject();
      quoted.addProperty("network", post.quoted().network().displayName());
      post(quoted, post.quoted());
      entry.add("quotes", quoted);
    }
  }

  private static void card(JsonObject entry, MediaCard card) {
    entry.addProperty("shows", card.kind().name().toLowerCase(Locale.ROOT));
    entry.addProperty("title", card.title());
    facts(entry, card.author(), null, card.date(), null, card.url());
  }

  private static void facts(
      JsonObject entry,
      @Nullable String author,
      @Nullable String handle,
      @Nullable PartialDate date,
      @Nullable String language,
      @Nullable String url) {
    entry.addProperty("author", author);
    entry.addProperty("handle", handle == null || handle.isEmpty() ? null : handle);
    entry.addProperty("date", date == null ? null : date.machineForm());
    entry.addProperty("language", language);
    entry.addProperty("url", url);
  }
}
