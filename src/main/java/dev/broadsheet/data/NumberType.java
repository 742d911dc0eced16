package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.diagnostic.Problem;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A whole number.
 *
 * @param least the smallest that is allowed
 * @param most the largest that is allowed
 */
public record NumberType(int least, int most) implements FieldType<Integer> {

  /** Returns the type of any whole number. */
  public static NumberType any() {
    return new NumberType(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  @Override
  public String expected() {
    return least == Integer.MIN_VALUE
        ? "a whole number"
        : "a whole number from " + least + " to " + most;
  }

  @Override
  public @Nullable Integer read(String name, DataValue value, Consumer<Problem> problems) {
    if (value instanceof Scalar scalar
        && scalar.kind() == ScalarKind.INTEGER
        && ScalarNumbers.of(scalar) instanceof Long number
        && number >= least
        && number <= most) {
      return number.intValue();
    }
    problems.accept(FieldType.wrongType(name, this, value, ""));
    return null;
  }
}
