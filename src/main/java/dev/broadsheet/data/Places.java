package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Entry;
import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.data.DataValue.Sequence;
import dev.broadsheet.diagnostic.Location;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a file stand, for problems that are found long after it was read.
 *
 * @param values the values as they were written, by their keys
 */
public record Places(Map<String, DataValue> values) {

  /** Returns where a key's value stands, or null where the key isn't there. */
  public @Nullable Location of(String key) {
    DataValue value = values.get(key);
    return value == null ? null : value.location();
  }

  /** Returns where a text stands in a key's value, which is that text or a list, or null. */
  public @Nullable Location ofItem(String key, String text) {
    DataValue value = values.get(key);
    List<DataValue> items =
        value instanceof Sequence sequence
            ? sequence.items()
            : value == null ? List.of() : List.of(value);
    for (DataValue item : items) {
      if (item instanceof Scalar scalar && scalar.text().strip().equals(text)) {
        return scalar.location();
      }
    }
    return null;
  }

  /** Returns where the value of a key within a key's group stands, or null. */
  public @Nullable Location ofInner(String key, String inner) {
    if (values.get(key) instanceof Mapping group) {
      for (Entry entry : group.entries()) {
        if (entry.key().equals(inner)) {
          return entry.value().location();
        }
      }
    }
    return null;
  }
}
