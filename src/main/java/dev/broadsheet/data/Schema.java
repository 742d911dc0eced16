package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Entry;
import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.Suggestion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    Map<String, Object> values = new HashMap<>();
    Map<String, Location> keys = new LinkedHashMap<>();
    Map<String, DataValue> written = new LinkedHashMap<>();
    Set<String> misspelt = new HashSet<>();
    for (Entry entry : mapping.entries()) {
      Field<?> field = field(entry.key());
      if (field == null) {
        String meant = meant(entry.key());
        misspelt.add(meant);
        problems.accept(unknown(entry, meant));
        continue;
      }
      keys.put(entry.key(), entry.keyLocation());
      written.put(entry.key(), entry.value());
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
      Object value = field.type().read("\"" + field.key() + "\"", entry.value(), problems);
      if (value != null) {
        values.put(field.key(), value);
      }
    }
    boolean complete = true;
    for (Field<?> field : fields) {
      if (field.required() && !values.containsKey(field.key())) {
        complete = false;
        // A required key that was misspelt is one mistake, not two.
        if (!keys.containsKey(field.key()) && !misspelt.contains(field.key())) {
          problems.accept(missing(field, mapping.location()));
        }
      }
    }
    return new FieldValues(values, keys, written, complete);
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
        && (scalar.kind() == ScalarKind.NOTHING
            || (scalar.text().isBlank() && !field.type().takesEmptyText()));
  }

  /** Returns the key that was probably meant, or the empty string. */
  private String meant(String key) {
    String lower = key.toLowerCase(Locale.ROOT);
    for (Field<?> field : fields) {
      if (field.misnomers().contains(lower)) {
        return field.key();
      }
    }
    String closest = Suggestion.closest(key, fields.stream().map(Field::key).toList());
    return closest == null ? "" : closest;
  }

  private Problem unknown(Entry entry, String meant) {
    return Problem.error(
        entry.keyLocation(),
        "unknown key " + Excerpt.quoted(entry.key()) + " in " + name,
        meant.isEmpty()
            ? "known are " + fields.stream().map(Field::key).collect(Collectors.joining(", "))
            : "did you mean \"" + meant + "\"?");
  }

  private Problem missing(Field<?> field, Location location) {
    return Problem.error(
        location,
        "\"" + field.key() + "\" is missing in " + name,
        "add a line \"" + field.key() + ": …\", " + field.description());
  }
}
