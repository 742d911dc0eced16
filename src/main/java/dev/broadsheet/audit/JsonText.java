package dev.broadsheet.audit;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON as a stream, once for all who look for something in it. */
final class JsonText {
  private final List<Scan> scans;
  private final EntryTexts texts;

  private JsonText(List<Scan> scans, EntryTexts texts) {
    this.scans = scans;
    this.texts = texts;
  }

  /**
   * Where a value stands.
   *
   * @param outer where the object stands that has it; null for the whole text
   * @param name its name in that object, or of the list that it is in; empty for the whole text
   */
  record Place(@Nullable Place outer, String name) {}

  /** Looks for something in the strings. */
  interface Scan {
    /** Tells of a name in an object. */
    default void name(Place place) {}

    /** Returns whether strings at a place are to be shown. */
    boolean wants(Place place);

    /** Looks at a string at a place that is wanted. */
    void string(Place place, String value);

    /** Returns whether a string at a place is HTML that is looked through once for all feeds. */
    default boolean isEntry(Place place) {
      return false;
    }

    /** Takes what is in such a string. */
    default void entry(EntryTexts.Found found) {}
  }

  /** Shows the strings of a text; behind an error in it nothing is read. */
  static void read(String json, EntryTexts texts, Scan... scans) {
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      reader.setStrictness(Strictness.LENIENT);
      new JsonText(List.of(scans), texts).value(new Place(null, ""), reader);
    } catch (IOException | IllegalStateException e) {
      // What no browser can read it fetches nothing of.
    }
  }

  private void value(Place place, JsonReader reader) throws IOException {
    switch (reader.peek()) {
      case BEGIN_OBJECT -> {
        reader.beginObject();
        while (reader.hasNext()) {
          Place inside = new Place(place, reader.nextName());
          scans.forEach(scan -> scan.name(inside));
          value(inside, reader);
        }
        reader.endObject();
      }
      case BEGIN_ARRAY -> {
        reader.beginArray();
        while (reader.hasNext()) {
          value(place, reader);
        }
        reader.endArray();
      }
      case STRING -> string(place, reader);
      default -> reader.skipValue();
    }
  }

  private void string(Place place, JsonReader reader) throws IOException {
    List<Scan> wanting = scans.stream().filter(scan -> scan.wants(place)).toList();
    List<Scan> entered = scans.stream().filter(scan -> scan.isEntry(place)).toList();
    if (wanting.isEmpty() && entered.isEmpty()) {
      reader.skipValue();
      return;
    }
    String value = reader.nextString();
    wanting.forEach(scan -> scan.string(place, value));
    entered.forEach(scan -> scan.entry(texts.in(value)));
  }
}
