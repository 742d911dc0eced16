package dev.broadsheet.audit;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Map;
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
    walk(Construct.MANIFEST, "JSON", parsed(json), false);
  }

  /** Looks through a file in which every address is fetched. */
  void everyAddress(String code, String json) {
    walk(Construct.SCRIPT, code, parsed(json), true);
  }

  private static JsonElement parsed(String json) {
    try {
      return JsonParser.parseString(json);
    } catch (JsonParseException e) {
      // What no browser can read it fetches nothing of.
      return new com.google.gson.JsonObject();
    }
  }

  private void walk(Construct construct, String code, JsonElement element, boolean fetched) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(item -> walk(construct, code, item, fetched));
    } else if (element.isJsonObject()) {
      for (Map.Entry<String, JsonElement> entry : element.getAsJsonObject().entrySet()) {
        String key = entry.getKey();
        if (fetched) {
          leaks.fetch(construct, code, key);
        }
        boolean html = key.equals("content_html");
        boolean src = FETCHED.contains(key);
        if (html && entry.getValue().isJsonPrimitive()) {
          leaks.entry(entry.getValue().getAsString());
        } else {
          walk(construct, "\"" + key + "\" in " + code, entry.getValue(), fetched || src);
        }
      }
    } else if (fetched && element.isJsonPrimitive()) {
      leaks.fetch(construct, code, element.getAsString());
    }
  }
}
