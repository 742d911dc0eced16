package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Entry;
import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Groups of keys, each under a key of the editor's own: a language, a name. A key without a value
 * has an empty group; what can't be read is left out.
 *
 * @param key what each key must be
 * @param group what each value must be
 */
public record KeyedType<T>(FormatType<String> key, GroupType<T> group)
    implements FieldType<List<KeyedType.Keyed<T>>> {

  /**
   * A group under its key.
   *
   * @param location where the key stands
   */
  public record Keyed<T>(String key, Location location, T value) {}

  @Override
  public String expected() {
    return "a group of keys";
  }

  @Override
  public @Nullable List<Keyed<T>> read(String name, DataValue value, Consumer<Problem> problems) {
    if (value instanceof Mapping mapping) {
      List<Keyed<T>> all = new ArrayList<>();
      for (Entry entry : mapping.entries()) {
        String of = key.reader().read(entry.key(), entry.keyLocation(), problems);
        T read = group.read("\"" + entry.key() + "\"", orEmpty(entry), problems);
        if (of != null && read != null) {
          all.add(new Keyed<>(of, entry.keyLocation(), read));
        }
      }
      return List.copyOf(all);
    }
    problems.accept(FieldType.wrongType(name, this, value, "write it as\n" + group.example()));
    return null;
  }

  private static DataValue orEmpty(Entry entry) {
    return entry.value() instanceof Scalar scalar && scalar.kind() == ScalarKind.NOTHING
        ? new Mapping(List.of(), entry.keyLocation())
        : entry.value();
  }
}
