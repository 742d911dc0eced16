package dev.broadsheet.lookup;

import com.google.gson.JsonObject;
import dev.broadsheet.embed.Embed;
import dev.broadsheet.embed.EmbedReader;
import dev.broadsheet.embed.MediaCard;
import dev.broadsheet.embed.Network;
import dev.broadsheet.embed.Pasted;
import dev.broadsheet.embed.QuotedPost;
import dev.broadsheet.embed.Recognised;
import dev.broadsheet.embed.Recognised.Remark;
import dev.broadsheet.lookup.Found.Card;
import dev.broadsheet.lookup.Found.Post;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Asks X for the code that it embeds a post with, and reads that as any pasted one. */
record XPost(JsonClient json, Endpoints endpoints, EmbedReader reader) implements NetworkLookup {
  private static final String QUESTION =
      "/oembed?omit_script=true&dnt=true&hide_thread=true&lang=en&url=";
  // Behind the words that were cut stands the address of the whole post.
  private static final Pattern CUT = Pattern.compile("…\\s*(?:https://t\\.co/\\w+\\s*)?$");

  @Override
  public Found ask(MediaCard item) throws LookupFailure {
    String url = URLEncoder.encode(item.url(), StandardCharsets.UTF_8);
    JsonObject answer = json.get(endpoints.address(Network.X, item.host(), QUESTION + url));
    Recognised code = reader.read(new Pasted.Html(Json.text(answer, "html")));
    Embed embed = code == null || code.embeds().isEmpty() ? null : code.embeds().get(0);
    if (embed instanceof QuotedPost post) {
      return post(post, code == null ? List.of() : code.remarks());
    }
    String name = Cleaned.line(Json.text(answer, "author_name"));
    if (embed == null || name.isEmpty()) {
      throw new LookupFailure(
          "X answered with a code that holds no post", "copy the words into the article yourself");
    }
    return new Card(name, item.url(), List.of(), List.of());
  }

  private static Found post(QuotedPost post, List<Remark> found) {
    List<Remark> remarks = new ArrayList<>(found);
    if (CUT.matcher(post.text().plain()).find()) {
      remarks.add(
          new Remark(
              "X cut the words of this long post off, at the \"…\"",
              "copy the rest from the post itself"));
    }
    return new Post(
        post.name(),
        post.handle(),
        post.date(),
        post.url(),
        post.lang(),
        Cleaned.text(post.text()),
        List.of(),
        List.copyOf(remarks));
  }
}
