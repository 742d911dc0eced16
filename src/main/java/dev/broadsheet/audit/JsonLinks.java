package dev.broadsheet.audit;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import dev.broadsheet.audit.FileLinks.Link;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the addresses that data in JSON names: about a page, in a manifest, in a feed. */
final class JsonLinks {
  /** Properties of schema.org that lead to a page or file. */
  private static final Set<String> ABOUT_A_PAGE =
      Set.of("url", "mainEntityOfPage", "image", "logo", "thumbnailUrl", "contentUrl", "item");

  /** Keys of manifests and feeds that do. */
  private static final Set<String> OF_A_FILE =
      Set.of(
          "src",
          "start_url",
          "url",
          "home_page_url",
          "feed_url",
          "next_url",
          "image",
          "banner_image",
          "icon",
          "favicon",
          "avatar");

  private final Set<String> keys;
  private final String where;
  private final List<Link> links = new ArrayList<>();

  private JsonLinks(Set<String> keys, String where) {
    this.keys = keys;
    this.where = where;
  }

  /** Returns the addresses of structured data, JSON-LD 1.1 in the words of schema.org. */
  static List<Link> ofPage(String json) {
    return new JsonLinks(ABOUT_A_PAGE, " in JSON-LD").in(json);
  }

  /** Returns the addresses of a manifest or feed; of other data nobody knows what it is for. */
  static List<Link> ofFile(String json) {
    return json.contains("start_url") || json.contains("jsonfeed.org/version")
        ? new JsonLinks(OF_A_FILE, " in JSON").in(json)
        : List.of();
  }

  // Read as a stream: most of a feed is the texts of its entries, which are passed over.
  private List<Link> in(String json) {
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      reader.setStrictness(Strictness.LENIENT);
      value("", reader);
    } catch (IOException | IllegalStateException e) {
      // What nobody can read leads nowhere.
    }
    return links;
  }

  private void value(String key, JsonReader reader) throws IOException {
    switch (reader.peek()) {
      case BEGIN_OBJECT -> {
        reader.beginObject();
        while (reader.hasNext()) {
          value(reader.nextName(), reader);
        }
        reader.endObject();
      }
      case BEGIN_ARRAY -> {
        reader.beginArray();
        while (reader.hasNext()) {
          value(key, reader);
        }
        reader.endArray();
      }
      case STRING -> {
        if (keys.contains(key)) {
          links.add(new Link("\"" + key + "\"" + where, reader.nextString()));
        } else {
          reader.skipValue();
        }
      }
      default -> reader.skipValue();
    }
  }
}
