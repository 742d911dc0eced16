package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.diagnostic.Problem;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keys of the editor's own choice, as {@linkplain PlainValues plain values}. */
public record FreeType() implements FieldType<Map<String, Object>> {

  @Override
  public String expected() {
    return "a group of keys";
  }

  @Override
  public @Nullable Map<String, Object> read(
      String name, DataValue value, Consumer<Problem> problems) {
    if (value instanceof Mapping mapping) {
      return PlainValues.of(mapping);
    }
    problems.accept(FieldType.wrongType(name, this, value, "write it as\nparams:\n  colour: red"));
    return null;
  }
}
