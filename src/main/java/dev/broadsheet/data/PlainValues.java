package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Entry;
import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.data.DataValue.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values without the places where they stand: String, Number, Boolean, List and Map, none of them
 * null. What has no value is the empty string. All are immutable, in the file's order.
 */
public final class PlainValues {
  private PlainValues() {}

  /** Returns a value of any kind. */
  public static Object of(DataValue value) {
    if (value instanceof Mapping mapping) {
      return of(mapping);
    }
    if (value instanceof Sequence sequence) {
      List<Object> list = new ArrayList<>(sequence.items().size());
      sequence.items().forEach(item -> list.add(of(item)));
      return Collections.unmodifiableList(list);
    }
    Scalar scalar = (Scalar) value;
    return switch (scalar.kind()) {
      case INTEGER, DECIMAL -> ScalarNumbers.of(scalar);
      case BOOLEAN -> Boolean.valueOf(scalar.text());
      case NOTHING -> "";
      case TEXT, DATE -> scalar.text();
    };
  }

  /** Returns keys with their values. */
  static Map<String, Object> of(Mapping mapping) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      map.put(entry.key(), of(entry.value()));
    }
    return Collections.unmodifiableMap(map);
  }
}
