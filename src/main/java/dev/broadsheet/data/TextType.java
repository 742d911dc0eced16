package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.diagnostic.Problem;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Text; a number or a truth value is taken as it was written.
 *
 * @param takesEmptyText whether the empty text, in quotes, says something
 */
public record TextType(boolean takesEmptyText) implements FieldType<String> {

  /** Creates the type of text that is not empty. */
  public TextType() {
    this(false);
  }

  @Override
  public String expected() {
    return "a text";
  }

  @Override
  public @Nullable String read(String name, DataValue value, Consumer<Problem> problems) {
    if (value instanceof Scalar scalar) {
      return scalar.text().strip();
    }
    String hint =
        value instanceof Mapping
            ? "put a text that holds a colon in quotes"
            : "write one text, in quotes if it begins with [ or {";
    problems.accept(FieldType.wrongType(name, this, value, hint));
    return null;
  }
}
