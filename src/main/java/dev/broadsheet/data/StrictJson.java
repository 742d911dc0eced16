package dev.broadsheet.data;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (<a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>). Gson holds it to its
 * grammar; then it is read as the YAML that it is as well, whose reader knows where values stand.
 */
public final class StrictJson {
  private static final Pattern PLACE = Pattern.compile(" at line (\\d+) column (\\d+)");

  private StrictJson() {}

  /**
   * Reads a file.
   *
   * @param problems is told what can't be read
   * @return what is in it; null where it is not valid
   */
  public static @Nullable DataValue read(SourceText source, Consumer<Problem> problems) {
    String text = source.text();
    Problem problem = mistake(source);
    if (problem != null) {
      problems.accept(problem);
      return null;
    }
    int start = source.start();
    // YAML doesn't begin with a tab.
    while (Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return YamlReader.readFile(source, start, problems);
  }

  private static @Nullable Problem mistake(SourceText source) {
    String text = source.text().substring(source.start());
    if (text.isBlank()) {
      return Problem.error(
          source.at(0, 0), "there is nothing in this file", "an empty list is written []");
    }
    JsonReader reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    try (reader) {
      for (JsonToken token = reader.peek(); token != JsonToken.END_DOCUMENT; ) {
        take(reader, token);
        token = reader.peek();
      }
      return null;
    } catch (IOException e) {
      Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
      if (!place.find()) {
        throw new UncheckedIOException(e);
      }
      int line = Integer.parseInt(place.group(1));
      // What Gson stopped at is the character before its place, or begins there.
      int at = source.offset(line, Math.max(1, Integer.parseInt(place.group(2)) - 1));
      return Problem.error(
          source.at(at, at + 1),
          "this can't be read as JSON",
          "look before this place for a comma, quote or bracket that is missing or too many");
    }
  }

  // Gson's own way to skip a value is less strict.
  private static void take(JsonReader reader, JsonToken token) throws IOException {
    switch (token) {
      case BEGIN_ARRAY -> reader.beginArray();
      case END_ARRAY -> reader.endArray();
      case BEGIN_OBJECT -> reader.beginObject();
      case END_OBJECT -> reader.endObject();
      case NAME -> {
        var unused = reader.nextName();
      }
      case STRING, NUMBER -> {
        var unused = reader.nextString();
      }
      case BOOLEAN -> {
        var unused = reader.nextBoolean();
      }
      default -> reader.nextNull();
    }
  }
}
