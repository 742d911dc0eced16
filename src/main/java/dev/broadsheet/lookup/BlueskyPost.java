package dev.broadsheet.lookup;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.broadsheet.embed.MediaCard;
import dev.broadsheet.embed.Network;
import dev.broadsheet.embed.PostText;
import dev.broadsheet.embed.Recognised.Remark;
import dev.broadsheet.lookup.Found.Photo;
import dev.broadsheet.lookup.Found.Post;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks Bluesky's public interface for a post ({@code app.bsky.feed.getPosts}), for the author's
 * number first where the address has only the handle ({@code com.atproto.identity.resolveHandle}).
 */
record BlueskyPost(JsonClient json, Endpoints endpoints, ZoneId zone) implements NetworkLookup {
  private static final Pattern PATH = Pattern.compile("/profile/([^/]+)/post/(\\w+)");
  private static final String MEMBERS_ONLY = "!no-unauthenticated";

  @Override
  public Found ask(MediaCard item) throws LookupFailure {
    Matcher path = PATH.matcher(item.url());
    if (!path.find()) {
      throw new LookupFailure("the address has no number of a post", "check it");
    }
    String uri = "at://" + did(path.group(1)) + "/app.bsky.feed.post/" + path.group(2);
    List<JsonObject> posts =
        Json.objects(call("app.bsky.feed.getPosts?uris=" + encoded(uri)), "posts");
    if (posts.isEmpty()) {
      throw JsonClient.gone(item.host());
    }
    JsonObject post = posts.get(0);
    if (isForMembers(post)) {
      throw new LookupFailure(
          "the author asks that this post is shown to members of Bluesky only",
          "ask the author before you quote it");
    }
    String handle = Json.text(post, "author", "handle");
    String shown = Cleaned.line(Json.text(post, "author", "displayName"));
    String name = shown.isEmpty() ? handle : shown;
    JsonObject stated = Json.object(post, "record");
    JsonObject written = stated == null ? new JsonObject() : stated;
    PostText text = Cleaned.text(BlueskyText.of(written));
    List<Photo> photos = photos(post);
    List<Remark> remarks = remarks(post);
    return new Post(
        name,
        handle,
        Cleaned.day(Json.text(written, "createdAt"), zone, item.date()),
        item.url(),
        language(written),
        text,
        photos,
        remarks);
  }

  // A post in several languages says so, too, and then not in which of them.
  private static @Nullable String language(JsonObject written) {
    return written.get("langs") instanceof JsonArray langs
            && langs.size() == 1
            && langs.get(0) instanceof JsonPrimitive lang
        ? lang.getAsString()
        : null;
  }

  private String did(String author) throws LookupFailure {
    if (author.startsWith("did:")) {
      return author;
    }
    String did =
        Json.text(call("com.atproto.identity.resolveHandle?handle=" + encoded(author)), "did");
    if (did.isEmpty()) {
      throw new LookupFailure("Bluesky knows no \"" + author + "\"", "check the address");
    }
    return did;
  }

  private JsonObject call(String method) throws LookupFailure {
    return json.get(endpoints.address(Network.BLUESKY, "bsky.app", "/xrpc/" + method));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static boolean isForMembers(JsonObject post) {
    return Stream.of(
            Json.objects(post, "labels"),
            Json.objects(post, "author", "labels"),
            Json.objects(post, "record", "labels", "values"))
        .flatMap(List::stream)
        .anyMatch(label -> Json.text(label, "val").equals(MEMBERS_ONLY));
  }

  private static List<Photo> photos(JsonObject post) {
    return Stream.of(
            Json.objects(post, "embed", "images"), Json.objects(post, "embed", "media", "images"))
        .flatMap(List::stream)
        .map(image -> new Photo(Json.text(image, "fullsize"), alt(image)))
        .toList();
  }

  private static String alt(JsonObject image) {
    return Cleaned.line(Json.text(image, "alt"));
  }

  private static List<Remark> remarks(JsonObject post) {
    boolean film =
        Stream.of(Json.text(post, "embed", "$type"), Json.text(post, "embed", "media", "$type"))
            .anyMatch(type -> type.startsWith("app.bsky.embed.video"));
    return film
        ? List.of(
            new Remark(
                "the post has a film, which is not saved", "say in the article what is in it"))
        : List.of();
  }
}
