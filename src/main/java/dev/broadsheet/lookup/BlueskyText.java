package dev.broadsheet.lookup;

import com.google.gson.JsonObject;
import dev.broadsheet.embed.PostText;
import dev.broadsheet.embed.PostText.Run;
import dev.broadsheet.embed.PostText.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The words of a record of Bluesky, with its facets as links ({@code app.bsky.richtext.facet}): a
 * facet's ends count the bytes of the words in UTF-8.
 */
final class BlueskyText {
  private BlueskyText() {}

  /** A link from one byte up to another. */
  private record Facet(int start, int end, String url) {}

  static PostText of(JsonObject written) {
    byte[] text = Json.text(written, "text").getBytes(StandardCharsets.UTF_8);
    List<Run> runs = new ArrayList<>();
    int done = 0;
    for (Facet facet : facets(written)) {
      boolean sound =
          facet.start >= done
              && facet.end > facet.start
              && facet.end <= text.length
              && isBoundary(text, facet.start)
              && isBoundary(text, facet.end);
      if (sound) {
        runs.add(new Words(decoded(text, done, facet.start)));
        runs.add(Run.linking(decoded(text, facet.start, facet.end), facet.url));
        done = facet.end;
      }
    }
    runs.add(new Words(decoded(text, done, text.length)));
    return new PostText(List.of(runs));
  }

  private static List<Facet> facets(JsonObject written) {
    return Json.objects(written, "facets").stream()
        .map(
            facet ->
                new Facet(
                    Json.number(facet, "index", "byteStart"),
                    Json.number(facet, "index", "byteEnd"),
                    url(facet)))
        .filter(facet -> facet.start >= 0 && !facet.url.isEmpty())
        .sorted(Comparator.comparingInt(Facet::start))
        .toList();
  }

  // Mentions and tags lead to pages of Bluesky's own, which the words alone name well enough.
  private static String url(JsonObject facet) {
    return Json.objects(facet, "features").stream()
        .map(feature -> Json.text(feature, "uri"))
        .filter(uri -> !uri.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static boolean isBoundary(byte[] text, int at) {
    return at == text.length || (text[at] & 0xC0) != 0x80;
  }

  private static String decoded(byte[] text, int start, int end) {
    return new String(Arrays.copyOfRange(text, start, end), StandardCharsets.UTF_8);
  }
}
