package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.diagnostic.Problem;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A group of keys, for which a text may stand where no more is to be said.
 *
 * @param group the group
 * @param ofText makes the same of a text
 */
public record TextOrGroupType<T>(GroupType<T> group, Function<String, T> ofText)
    implements FieldType<T> {

  @Override
  public String expected() {
    return "a text or " + group.expected();
  }

  @Override
  public @Nullable T read(String name, DataValue value, Consumer<Problem> problems) {
    if (value instanceof Scalar scalar) {
      return ofText.apply(scalar.text().strip());
    }
    if (value instanceof Mapping) {
      return group.read(name, value, problems);
    }
    problems.accept(FieldType.wrongType(name, this, value, "write it as\n" + group.example()));
    return null;
  }
}
