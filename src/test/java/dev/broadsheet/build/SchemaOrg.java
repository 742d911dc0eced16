package dev.broadsheet.build;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The vocabulary of schema.org, as it publishes it itself, and whether structured data keeps to it:
 * each type is one of its types, each property one of its type or of those that it is a kind of,
 * and each value of a type that the property may have.
 */
final class SchemaOrg {
  private static final Pattern TRIPLE =
      Pattern.compile("<[^>]*[/#](.+?)> <.*[/#](.+?)> <.*[/#](.+?)> \\.");
  private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";
  private static final String TIME = "T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)?";

  private final Map<String, Set<String>> above = new HashMap<>();
  private final Map<String, Set<String>> domains = new HashMap<>();
  private final Map<String, Set<String>> ranges = new HashMap<>();
  private final Set<String> superseded = new HashSet<>();

  private SchemaOrg() {}

  static SchemaOrg read(Path file) throws IOException {
    SchemaOrg schema = new SchemaOrg();
    for (String line : Files.readAllLines(file)) {
      Matcher triple = TRIPLE.matcher(line);
      if (!triple.matches()) {
        throw new AssertionError("no triple: " + line);
      }
      schema.add(triple.group(1), triple.group(2), triple.group(3));
    }
    return schema;
  }

  private void add(String subject, String predicate, String object) {
    switch (predicate) {
      case "type" -> above.computeIfAbsent(subject, s -> new TreeSet<>());
      case "subClassOf" -> above.computeIfAbsent(subject, s -> new TreeSet<>()).add(object);
      case "domainIncludes" -> domains.computeIfAbsent(subject, s -> new TreeSet<>()).add(object);
      case "rangeIncludes" -> ranges.computeIfAbsent(subject, s -> new TreeSet<>()).add(object);
      case "supersededBy" -> superseded.add(subject);
      default -> throw new AssertionError(predicate);
    }
  }

  /** Returns what is wrong with a thing, with all that is in it. */
  List<String> faults(JsonObject thing) {
    List<String> faults = new ArrayList<>();
    if (!thing.has("@context")
        || !thing.get("@context").getAsString().equals("https://schema.org")) {
      faults.add("no @context");
    }
    check(thing, faults);
    return faults;
  }

  private void check(JsonObject thing, List<String> faults) {
    String type = thing.has("@type") ? thing.get("@type").getAsString() : "";
    if (!above.containsKey(type)) {
      faults.add("no type \"" + type + "\"");
      return;
    }
    Set<String> kinds = kinds(type);
    for (Map.Entry<String, JsonElement> entry : thing.entrySet()) {
      String property = entry.getKey();
      if (property.startsWith("@")) {
        continue;
      }
      if (domains.getOrDefault(property, Set.of()).stream().noneMatch(kinds::contains)
          || superseded.contains(property)) {
        faults.add(type + " has no property " + property);
        continue;
      }
      Iterable<JsonElement> values =
          entry.getValue().isJsonArray()
              ? entry.getValue().getAsJsonArray()
              : List.of(entry.getValue());
      for (JsonElement value : values) {
        if (!mayBe(ranges.getOrDefault(property, Set.of()), value, faults)) {
          faults.add(type + "." + property + " can't be " + value);
        }
      }
    }
  }

  private boolean mayBe(Set<String> range, JsonElement value, List<String> faults) {
    if (value.isJsonObject()) {
      JsonObject thing = value.getAsJsonObject();
      check(thing, faults);
      return thing.has("@type")
          && kinds(thing.get("@type").getAsString()).stream().anyMatch(range::contains);
    }
    return value.isJsonPrimitive()
        && range.stream().anyMatch(t -> is(t, value.getAsJsonPrimitive()));
  }

  private static boolean is(String type, JsonPrimitive value) {
    String text = value.isString() ? value.getAsString() : "";
    return switch (type) {
      case "Text" -> value.isString() && !text.isBlank();
      case "URL" -> text.matches("(https?://|mailto:)\\S+");
      case "Date" -> text.matches(DATE);
      case "DateTime" -> text.matches(DATE + TIME);
      case "Integer" -> value.isNumber() && value.getAsString().matches("-?\\d+");
      case "Number" -> value.isNumber();
      case "Boolean" -> value.isBoolean();
      default -> false;
    };
  }

  /** Returns a type with all that it is a kind of. */
  private Set<String> kinds(String type) {
    Set<String> kinds = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(type));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (kinds.add(next)) {
        open.addAll(above.getOrDefault(next, Set.of()));
      }
    }
    return kinds;
  }
}
