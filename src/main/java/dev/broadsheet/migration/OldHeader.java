package dev.broadsheet.migration;

import dev.broadsheet.data.DataValue;
import dev.broadsheet.data.DataValue.Entry;
import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.data.DataValue.Sequence;
import dev.broadsheet.data.ScalarKind;
import dev.broadsheet.diagnostic.Location;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of a page of another tool.
 *
 * @param values strings, numbers as they are written, booleans, lists and maps by their keys, in
 *     order
 * @param places where each key stands
 * @param start where the front matter begins
 */
record OldHeader(Map<String, Object> values, Map<String, Location> places, Location start) {

  /** Returns a header of what was read. */
  static OldHeader of(Mapping mapping, Location start) {
    Map<String, Location> places = new LinkedHashMap<>();
    mapping.entries().forEach(entry -> places.put(entry.key(), entry.keyLocation()));
    return new OldHeader(values(mapping), places, start);
  }

  /** Returns a header of which only the values are known, all of them at one place. */
  static OldHeader of(Map<String, Object> values, Location start) {
    return new OldHeader(values, Map.of(), start);
  }

  /** Returns the header with another value for a key. */
  OldHeader with(String key, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(values);
    more.put(key, value);
    return new OldHeader(more, places, start);
  }

  /** Returns a value that is a single one as text; empty where there is none. */
  String text(String key) {
    Object value = values.get(key);
    return value == null || value instanceof Map || value instanceof Iterable
        ? ""
        : value.toString();
  }

  /** Returns where a key stands, or where the header does. */
  Location at(String key) {
    return places.getOrDefault(key, start);
  }

  private static Map<String, Object> values(Mapping mapping) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      Object value = value(entry.value());
      if (value != null) {
        values.put(entry.key(), value);
      }
    }
    return values;
  }

  private static @Nullable Object value(DataValue value) {
    if (value instanceof Mapping mapping) {
      return values(mapping);
    }
    if (value instanceof Sequence sequence) {
      return sequence.items().stream()
          .map(OldHeader::value)
          .map(item -> item == null ? "" : item)
          .toList();
    }
    Scalar scalar = (Scalar) value;
    if (scalar.kind() == ScalarKind.NOTHING) {
      return null;
    }
    if (scalar.kind() == ScalarKind.BOOLEAN) {
      return scalar.text().toLowerCase(Locale.ROOT).equals("true");
    }
    boolean number = scalar.kind() == ScalarKind.INTEGER || scalar.kind() == ScalarKind.DECIMAL;
    return number ? number(scalar.text()) : scalar.text();
  }

  // Only what is written again to the letter: 007 and 1e3 stay text.
  private static Object number(String text) {
    try {
      if (text.indexOf('.') < 0) {
        Long number = Long.valueOf(text);
        return number.toString().equals(text) ? number : text;
      }
      BigDecimal number = new BigDecimal(text);
      return number.toPlainString().equals(text) ? number : text;
    } catch (NumberFormatException e) {
      return text;
    }
  }
}
