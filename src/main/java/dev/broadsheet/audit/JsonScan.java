package dev.broadsheet.audit;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;

/** Finds what a browser would fetch of a manifest, an import map, or a feed in JSON. */
final class JsonScan {
  /** Keys of manifests and feeds whose addresses are fetched. */
  private static final Set<String> FETCHED =
      Set.of("src", "image", "banner_image", "icon", "favicon", "avatar", "attachments");

  private final LeakCollector leaks;

  JsonScan(LeakCollector leaks) {
    this.leaks = leaks;
  }

  /** Looks through a file: icons and the like in a manifest, texts in HTML in a feed. */
  void scan(String json) {
    read(Construct.MANIFEST, "JSON", json, false);
  }

  /** Looks through a file in which every address is fetched. */
  void everyAddress(String code, String json) {
    read(Construct.SCRIPT, code, json, true);
  }

  private void read(Construct construct, String code, String json, boolean fetched) {
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      reader.setStrictness(Strictness.LENIENT);
      value(construct, code, reader, fetched);
    } catch (IOException | IllegalStateException e) {
      // What no browser can read it fetches nothing of.
    }
  }

  private void value(Construct construct, String code, JsonReader reader, boolean fetched)
      throws IOException {
    switch (reader.peek()) {
      case BEGIN_OBJECT -> {
        reader.beginObject();
        while (reader.hasNext()) {
          entry(construct, code, reader.nextName(), reader, fetched);
        }
        reader.endObject();
      }
      case BEGIN_ARRAY -> {
        reader.beginArray();
        while (reader.hasNext()) {
          value(construct, code, reader, fetched);
        }
        reader.endArray();
      }
      case STRING -> {
        if (fetched) {
          leaks.fetch(construct, code, reader.nextString());
        } else {
          reader.skipValue();
        }
      }
      default -> reader.skipValue();
    }
  }

  private void entry(
      Construct construct, String code, String key, JsonReader reader, boolean fetched)
      throws IOException {
    if (fetched) {
      leaks.fetch(construct, code, key);
    }
    if (key.equals("content_html") && reader.peek() == JsonToken.STRING) {
      leaks.entry(reader.nextString());
    } else {
      boolean src = FETCHED.contains(key);
      value(construct, "\"" + key + "\" in " + code, reader, fetched || src);
    }
  }
}
