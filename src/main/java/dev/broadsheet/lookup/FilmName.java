package dev.broadsheet.lookup;

import com.google.gson.JsonObject;
import dev.broadsheet.embed.MediaCard;
import dev.broadsheet.lookup.Found.Card;
import dev.broadsheet.lookup.Found.Photo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Asks YouTube, Vimeo or TikTok what a film is called, by whom it is, and for its still (oEmbed
 * 1.0, section 2.3).
 *
 * @param question the path and query of the interface, up to the film's address
 */
record FilmName(JsonClient json, Endpoints endpoints, String question) implements NetworkLookup {

  @Override
  public Found ask(MediaCard item) throws LookupFailure {
    String url = URLEncoder.encode(item.url(), StandardCharsets.UTF_8);
    JsonObject film = json.get(endpoints.address(item.network(), item.host(), question + url));
    String title = Cleaned.line(Json.text(film, "title"));
    String author = Cleaned.line(Json.text(film, "author_name"));
    if (title.isEmpty() && author.isEmpty()) {
      throw new LookupFailure(
          "the answer of " + item.network().displayName() + " has no title",
          "write the address alone in a paragraph: it becomes a card all the same");
    }
    String still = Json.text(film, "thumbnail_url");
    boolean both = !title.isEmpty() && !author.isEmpty();
    return new Card(
        title + (both ? " – " : "") + author,
        item.url(),
        still.isEmpty() ? List.of() : List.of(new Photo(still, "")),
        List.of());
  }
}
