package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.data.DataValue.Sequence;
import dev.broadsheet.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A list; items that can't be read are left out, items without a value too.
 *
 * @param item what each item must be
 * @param orOne whether a single item may stand for a list of one
 */
public record ListType<T>(FieldType<T> item, boolean orOne) implements FieldType<List<T>> {

  @Override
  public String expected() {
    return orOne ? item.expected() + " or a list" : "a list";
  }

  @Override
  public @Nullable List<T> read(String name, DataValue value, Consumer<Problem> problems) {
    if (value instanceof Sequence sequence) {
      List<T> items = new ArrayList<>();
      for (DataValue element : sequence.items()) {
        T read = isNothing(element) ? null : item.read("an item of " + name, element, problems);
        if (read != null) {
          items.add(read);
        }
      }
      return List.copyOf(items);
    }
    if (!orOne) {
      problems.accept(
          FieldType.wrongType(name, this, value, "put - before each item, on a line of its own"));
      return null;
    }
    T only = item.read(name, value, problems);
    return only == null ? null : List.of(only);
  }

  private static boolean isNothing(DataValue value) {
    return value instanceof Scalar scalar && scalar.kind() == ScalarKind.NOTHING;
  }
}
