package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Entry;
import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.data.DataValue.Sequence;
import dev.broadsheet.diagnostic.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keys of the editor's own choice, as plain values: String, Number, Boolean, List and Map, none of
 * them null. A key without a value has the empty string. All are immutable, in the file's order.
 */
public record FreeType() implements FieldType<Map<String, Object>> {

  @Override
  public String expected() {
    return "a group of keys";
  }

  @Override
  public @Nullable Map<String, Object> read(
      String name, DataValue value, Consumer<Problem> problems) {
    if (value instanceof Mapping mapping) {
      return map(mapping);
    }
    problems.accept(FieldType.wrongType(name, this, value, "write it as\nparams:\n  colour: red"));
    return null;
  }

  private static Map<String, Object> map(Mapping mapping) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      map.put(entry.key(), plain(entry.value()));
    }
    return Collections.unmodifiableMap(map);
  }

  private static Object plain(DataValue value) {
    if (value instanceof Mapping mapping) {
      return map(mapping);
    }
    if (value instanceof Sequence sequence) {
      List<Object> list = new ArrayList<>(sequence.items().size());
      sequence.items().forEach(item -> list.add(plain(item)));
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
}
