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
 * Where the keys and values of a file stand, for problems that are found long after it was read.
 * Most files have none: the places may lie on a disk until somebody asks for one.
 */
public interface Places {

  /** Returns what the file says. */
  Written written();

  /** Returns where a key stands, or null where it isn't there. */
  default @Nullable Location ofKey(String key) {
    return written().keys().get(key);
  }

  /** Returns where a key's value stands, or null where the key isn't there. */
  default @Nullable Location of(String key) {
    DataValue value = written().values().get(key);
    return value == null ? null : value.location();
  }

  /** Returns where a text stands in a key's value, which is that text or a list, or null. */
  default @Nullable Location ofItem(String key, String text) {
    DataValue value = written().values().get(key);
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
  default @Nullable Location ofInner(String key, String inner) {
    if (written().values().get(key) instanceof Mapping group) {
      for (Entry entry : group.entries()) {
        if (entry.key().equals(inner)) {
          return entry.value().location();
        }
      }
    }
    return null;
  }

  /**
   * What a file says, with its places.
   *
   * @param keys where each key stands, in the order of the file
   * @param values the values as they were written, by their keys
   */
  record Written(Map<String, Location> keys, Map<String, DataValue> values) implements Places {
    @Override
    public Written written() {
      return this;
    }
  }
}
