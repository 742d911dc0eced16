package dev.broadsheet.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.broadsheet.content.SourceWriter;
import dev.broadsheet.lookup.LinkAnswer.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** What became of links when they were last asked, kept in a file so that nobody is asked daily. */
final class LinkMemory {
  private static final Gson JSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final Path file;
  private final Instant now;
  private final SortedMap<String, Known> known = new ConcurrentSkipListMap<>();

  private record Known(LinkAnswer answer, Instant asked) {}

  private LinkMemory(Path file, Instant now) {
    this.file = file;
    this.now = now;
  }

  /**
   * Reads the file; where there is none, or it is not ours, nothing is known.
   *
   * @param oldest how long an answer is good for; those that are older are forgotten
   */
  static LinkMemory read(Path file, Instant now, Duration oldest) {
    LinkMemory memory = new LinkMemory(file, now);
    try {
      if (Files.exists(file)) {
        JsonArray links =
            JsonParser.parseString(Files.readString(file))
                .getAsJsonObject()
                .getAsJsonArray("links");
        links.forEach(link -> memory.read(link.getAsJsonObject(), now.minus(oldest)));
      }
    } catch (IOException
        | JsonParseException
        | IllegalStateException
        | NullPointerException
        | ClassCastException e) {
      memory.known.clear();
    }
    return memory;
  }

  private void read(JsonObject link, Instant oldest) {
    try {
      Instant asked = Instant.parse(Json.text(link, "asked"));
      if (asked.isAfter(oldest) && !asked.isAfter(now)) {
        State state = State.valueOf(Json.text(link, "state"));
        LinkAnswer answer =
            new LinkAnswer(state, Json.text(link, "reason"), Json.text(link, "movedTo"));
        known.put(Json.text(link, "url"), new Known(answer, asked));
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      // Asked again.
    }
  }

  /** Returns what became of a link, or null where that isn't known. */
  @Nullable LinkAnswer get(String url) {
    Known answer = known.get(url);
    return answer == null ? null : answer.answer();
  }

  /** Keeps what became of a link, unless it may be different in a minute. */
  void put(String url, LinkAnswer answer) {
    if (answer.state() == State.ALIVE || answer.state() == State.DEAD) {
      known.put(url, new Known(answer, now));
    }
  }

  void write() throws IOException {
    JsonArray links = new JsonArray();
    known.forEach(
        (url, answer) -> {
          JsonObject link = new JsonObject();
          link.addProperty("url", url);
          link.addProperty("asked", answer.asked().toString());
          link.addProperty("state", answer.answer().state().name());
          link.addProperty("reason", answer.answer().reason());
          link.addProperty("movedTo", answer.answer().movedTo());
          links.add(link);
        });
    JsonObject root = new JsonObject();
    root.add("links", links);
    Files.createDirectories(file.toAbsolutePath().getParent());
    SourceWriter.write(file, (JSON.toJson(root) + "\n").getBytes(UTF_8));
  }
}
