package dev.broadsheet.embed;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.broadsheet.embed.PostText.Words;
import dev.broadsheet.frontmatter.PartialDate;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Substack's code, which holds all that it knows of a thing as JSON in {@code data-attrs}: a quoted
 * post where there are words, else a card.
 */
record SubstackCode(EmbedMaker embeds) implements ElementReader {
  // The form of Twitter's first interface: Sat Aug 07 13:00:16 +0000 2021.
  private static final DateTimeFormatter OF_TWITTER =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH);
  private static final int LONGEST = 100_000;

  @Override
  public String form() {
    return "Substack code";
  }

  @Override
  public EmbedMaker.@Nullable Made read(Element element) {
    String attributes = element.attr("data-attrs");
    JsonObject facts = attributes.isEmpty() ? null : parse(attributes);
    if (facts == null) {
      return null;
    }
    String url = address(element, facts);
    if (url.isEmpty()) {
      return null;
    }
    ItemAddress item = ItemAddress.parse(url);
    String user = first(facts, "username", "authorHandle");
    String name = first(facts, "name", "authorName", "author_name");
    String text = first(facts, "full_text", "text");
    Handle handle = item == null ? null : user.isEmpty() ? item.handle() : Handle.of(user, item);
    if (handle == null || text.isBlank()) {
      String title = first(facts, "title");
      return embeds.card(url, title.isEmpty() ? null : title, name.isEmpty() ? null : name);
    }
    PartialDate date = date(first(facts, "date", "createdAt"));
    return embeds.post(
        Byline.of(name.isEmpty() ? handle.value() : name, handle, item).on(date), words(text));
  }

  private static String address(Element element, JsonObject facts) {
    String uri = first(facts, "uri");
    if (uri.startsWith("at://")) {
      return uri.replace("at://", "https://bsky.app/profile/")
          .replace("/app.bsky.feed.post/", "/post/");
    }
    String video = first(facts, "videoId");
    if (!video.isEmpty()) {
      ShortName player = element.hasClass("vimeo-wrap") ? ShortName.VIMEO : ShortName.YOUTUBE;
      String address = player.address(video, null);
      return address == null ? "" : address;
    }
    String picture = first(facts, "instagram_id");
    return picture.isEmpty() ? first(facts, "url") : "https://www.instagram.com/p/" + picture + "/";
  }

  /** Makes paragraphs of empty lines, and line breaks of the others. */
  static PostText words(String text) {
    PostTextBuilder words = new PostTextBuilder();
    for (String line : text.split("\n", -1)) {
      if (line.isBlank()) {
        words.endParagraph();
      } else {
        if (!words.isEmpty()) {
          words.add(new PostText.Break());
        }
        words.add(new Words(line.strip()));
      }
    }
    return words.build().linked();
  }

  private static @Nullable PartialDate date(String text) {
    try {
      OffsetDateTime moment = OffsetDateTime.parse(text, OF_TWITTER);
      return SignedCode.moment(moment.toString());
    } catch (DateTimeException other) {
      return SignedCode.moment(text);
    }
  }

  private static @Nullable JsonObject parse(String json) {
    if (json.length() > LONGEST) {
      return null;
    }
    try {
      JsonElement parsed = JsonParser.parseString(json);
      return parsed.isJsonObject() ? parsed.getAsJsonObject() : null;
    } catch (JsonParseException notJson) {
      return null;
    }
  }

  private static String first(JsonObject facts, String... keys) {
    for (String key : keys) {
      JsonElement value = facts.get(key);
      if (value != null && value.isJsonPrimitive() && !value.getAsString().isBlank()) {
        return value.getAsString().strip();
      }
    }
    return "";
  }
}
