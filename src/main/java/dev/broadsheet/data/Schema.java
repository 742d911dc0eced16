package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Entry;
import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.Suggestion;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a file, or a group in it, may have.
 *
 * @param name what the file or group is called, as the rest of "in …"
 * @param fields the keys, in the order to name them in
 */
public record Schema(String name, List<Field<?>> fields) {

  /**
   * Reads the values of all keys, and reports every key that is unknown, missing, or has a wrong
   * value. A key without a value counts as absent.
   */
  public FieldValues read(Mapping mapping, Consumer<Problem> problems) {
    Map<Field<?>, Object> values = new IdentityHashMap<>();
    Map<String, Location> keys = new LinkedHashMap<>();
    Map<String, Location> locations = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      Field<?> field = field(entry.key());
      if (field == null) {
        problems.accept(unknown(entry));
        continue;
      }
      keys.put(entry.key(), entry.keyLocation());
      locations.put(entry.key(), entry.value().location());
      if (isEmpty(field, entry.value())) {
        if (field.required()) {
          problems.accept(
              Problem.error(
                  entry.keyLocation(),
                  "\"" + field.key() + "\" has no value",
                  "write one behind the colon or ="));
        }
        continue;
      }
      Object value = field.type().read(field.key(), entry.value(), problems);
      if (value != null) {
        values.put(field, value);
      }
    }
    boolean complete = true;
    for (Field<?> field : fields) {
      if (field.required() && !values.containsKey(field)) {
        complete = false;
        if (!keys.containsKey(field.key())) {
          problems.accept(missing(field, mapping.location()));
        }
      }
    }
    return new FieldValues(values, keys, locations, complete);
  }

  private @Nullable Field<?> field(String key) {
    for (Field<?> field : fields) {
      if (field.key().equals(key)) {
        return field;
      }
    }
    return null;
  }

  private static boolean isEmpty(Field<?> field, DataValue value) {
    return value instanceof Scalar scalar
        && (scalar.kind() == ScalarKind.NOTHING || (scalar.text().isBlank() && !field.type().takesEmptyText()));
  }

  private Problem unknown(Entry entry) {
    String known = fields.stream().map(Field::key).collect(Collectors.joining(", "));
    String otherwise = "known are " + known;
    String lower = entry.key().toLowerCase(Locale.ROOT);
    for (Field<?> field : fields) {
      if (field.misnomers().contains(lower)) {
        otherwise = "did you mean \"" + field.key() + "\"?";
      }
    }
    return Problem.error(
        entry.keyLocation(),
        "unknown key " + Excerpt.quoted(entry.key()) + " in " + name,
        Suggestion.hint(entry.key(), fields.stream().map(Field::key).toList(), otherwise));
  }

  private Problem missing(Field<?> field, Location location) {
    return Problem.error(
        location,
        "\"" + field.key() + "\" is missing in " + name,
        "add it: " + field.description());
  }
}
