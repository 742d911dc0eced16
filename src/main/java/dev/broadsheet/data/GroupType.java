package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.diagnostic.Problem;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A group of keys.
 *
 * @param schema the keys
 * @param make makes the value of them; called only where all required ones are there
 * @param example how to write one, for who didn't
 */
public record GroupType<T>(Schema schema, Function<FieldValues, T> make, String example)
    implements FieldType<T> {

  @Override
  public String expected() {
    return "a group of keys";
  }

  @Override
  public @Nullable T read(String name, DataValue value, Consumer<Problem> problems) {
    if (value instanceof Mapping mapping) {
      FieldValues values = schema.read(mapping, problems);
      return values.isComplete() ? make.apply(values) : null;
    }
    problems.accept(FieldType.wrongType(name, this, value, "write it as\n" + example));
    return null;
  }
}
