package dev.broadsheet.migration;

import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Writes the key image of an article. */
final class KeyImage {
  private KeyImage() {}

  /**
   * Puts an image into a header.
   *
   * @param src the file
   * @param group what the old header says of it
   * @param place where it does
   */
  static void put(
      String src, Map<?, ?> group, Location place, NewHeader header, Consumer<Problem> problems) {
    Map<String, Object> image = new LinkedHashMap<>();
    image.put("src", src);
    Object alt = group.get("alt");
    image.put("alt", alt == null ? "" : alt.toString());
    for (String key : new String[] {"caption", "credit"}) {
      Object words = group.get(key);
      if (words != null && !words.toString().isBlank()) {
        image.put(key, words.toString());
      }
    }
    header.put("image", image);
    for (Map.Entry<?, ?> entry : group.entrySet()) {
      String key = entry.getKey().toString();
      if (!image.containsKey(key) && !src.equals(entry.getValue())) {
        header.param("image-" + key, entry.getValue());
      }
    }
    if (alt == null || alt.toString().isBlank()) {
      problems.accept(
          Problem.warning(
              place,
              "nothing says what the key image " + Excerpt.quoted(src) + " shows",
              "say it in the new file, as \"alt\" of the \"image\""));
    }
  }
}
