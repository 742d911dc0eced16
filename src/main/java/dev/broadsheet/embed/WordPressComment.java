package dev.broadsheet.embed;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * WordPress's block of an embed as a comment that closes itself, {@code <!-- wp:embed {"url":"…"}
 * /-->}. One that doesn't has a figure behind it, which says the same.
 */
record WordPressComment(EmbedMaker embeds) implements FormReader<Pasted.Html> {
  private static final String FORM = "WordPress block";
  private static final int LONGEST = 8192;

  @Override
  public @Nullable Recognised read(Pasted.Html pasted) {
    if (!pasted.source().contains("wp:embed") && !pasted.source().contains("wp:core-embed/")) {
      return null;
    }
    PastedHtml html = PastedHtml.parse(pasted.source());
    if (!html.showsOnly(List.of())) {
      return null;
    }
    for (Node node : html.body().childNodes()) {
      EmbedMaker.Made made = node instanceof Comment comment ? card(comment.getData()) : null;
      if (made != null) {
        return made.as(FORM, "");
      }
    }
    return null;
  }

  private EmbedMaker.@Nullable Made card(String comment) {
    String block = comment.strip();
    int brace = block.indexOf('{');
    int end = block.lastIndexOf('}');
    if (!block.startsWith("wp:")
        || !block.endsWith("/")
        || brace < 0
        || end < brace
        || block.length() > LONGEST) {
      return null;
    }
    try {
      JsonElement facts = JsonParser.parseString(block.substring(brace, end + 1));
      JsonElement url = facts instanceof JsonObject object ? object.get("url") : null;
      return url == null || !url.isJsonPrimitive()
          ? null
          : embeds.card(url.getAsString(), null, null);
    } catch (JsonParseException notJson) {
      return null;
    }
  }
}
