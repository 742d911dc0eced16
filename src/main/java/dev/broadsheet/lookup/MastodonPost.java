package dev.broadsheet.lookup;

import com.google.gson.JsonObject;
import dev.broadsheet.embed.EmbedReader;
import dev.broadsheet.embed.HtmlText;
import dev.broadsheet.embed.MediaCard;
import dev.broadsheet.embed.Network;
import dev.broadsheet.embed.Pasted;
import dev.broadsheet.embed.PostText;
import dev.broadsheet.embed.PostText.Run;
import dev.broadsheet.embed.PostText.Words;
import dev.broadsheet.embed.Recognised;
import dev.broadsheet.embed.Recognised.Remark;
import dev.broadsheet.lookup.Found.Photo;
import dev.broadsheet.lookup.Found.Post;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the server of Mastodon that a post's address names ({@code GET /api/v1/statuses/:id}). */
record MastodonPost(JsonClient json, Endpoints endpoints, EmbedReader reader, ZoneId zone)
    implements NetworkLookup {
  private static final Pattern ID = Pattern.compile("/(\\d{1,20})/?$");

  @Override
  public Found ask(MediaCard item) throws LookupFailure {
    Matcher id = ID.matcher(item.url());
    String host = Networks.host(item.url());
    if (host == null || !id.find()) {
      throw new LookupFailure("the address has no number of a post", "check it");
    }
    JsonObject asked =
        json.get(endpoints.address(Network.MASTODON, host, "/api/v1/statuses/" + id.group(1)));
    JsonObject boosted = Json.object(asked, "reblog");
    JsonObject status = boosted == null ? asked : boosted;
    String acct = Json.text(status, "account", "acct");
    if (acct.isEmpty()) {
      throw new LookupFailure(
          "\"" + host + "\" answered with data that is no post of Mastodon",
          "copy the words into the article yourself");
    }
    String handle = acct.indexOf('@') > 0 ? acct : acct + "@" + host;
    String shown = Cleaned.line(Json.text(status, "account", "display_name"));
    String name = shown.isEmpty() ? acct : shown;
    PostText text = words(status);
    String url = url(status, item);
    List<Photo> photos = photos(status);
    List<Remark> remarks = remarks(status);
    return new Post(
        name,
        handle,
        Cleaned.day(Json.text(status, "created_at"), zone, item.date()),
        url,
        Json.text(status, "language"),
        text,
        photos,
        remarks);
  }

  // A warning before the words is the author's own, too.
  private static PostText words(JsonObject status) {
    List<List<Run>> paragraphs = new ArrayList<>();
    String warning = Cleaned.line(Json.text(status, "spoiler_text"));
    if (!warning.isEmpty()) {
      paragraphs.add(List.of(new Words(warning)));
    }
    paragraphs.addAll(HtmlText.of(Json.text(status, "content")).paragraphs());
    return Cleaned.text(new PostText(paragraphs));
  }

  /** Returns the post's address on its author's server, if that is one that a build knows. */
  private String url(JsonObject status, MediaCard item) {
    Recognised original = reader.read(new Pasted.Paragraph(Json.text(status, "url")));
    return original != null
            && original.embeds().size() == 1
            && original.embeds().get(0) instanceof MediaCard card
            && card.network() == Network.MASTODON
        ? card.url()
        : item.url();
  }

  private static List<Photo> photos(JsonObject status) {
    return Json.objects(status, "media_attachments").stream()
        .filter(media -> Json.text(media, "type").equals("image"))
        .map(media -> new Photo(Json.text(media, "url"), alt(media)))
        .toList();
  }

  private static String alt(JsonObject media) {
    return Cleaned.line(Json.text(media, "description"));
  }

  private static List<Remark> remarks(JsonObject status) {
    long others =
        Json.objects(status, "media_attachments").stream()
            .filter(media -> !Json.text(media, "type").equals("image"))
            .count();
    return others == 0
        ? List.of()
        : List.of(
            new Remark(
                "the post has a film or sound, which is not saved",
                "say in the article what is in it"));
  }
}
