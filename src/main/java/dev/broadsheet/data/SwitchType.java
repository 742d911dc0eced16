package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.diagnostic.Problem;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be switched off, or be had in another form than the usual one.
 *
 * @param type another form
 * @param usual what {@code true} means
 */
public record SwitchType<T>(FieldType<T> type, T usual)
    implements FieldType<SwitchType.Switched<T>> {

  /**
   * What was chosen.
   *
   * @param value the form to have it in, or null for not at all
   */
  public record Switched<T>(@Nullable T value) {}

  @Override
  public String expected() {
    return "true, false or " + type.expected();
  }

  @Override
  public @Nullable Switched<T> read(String name, DataValue value, Consumer<Problem> problems) {
    if (value instanceof Scalar scalar) {
      if (scalar.kind() == ScalarKind.BOOLEAN) {
        return new Switched<>(scalar.text().toLowerCase(Locale.ROOT).equals("true") ? usual : null);
      }
      T other = type.read(name, value, problems);
      return other == null ? null : new Switched<>(other);
    }
    problems.accept(FieldType.wrongType(name, this, value, ""));
    return null;
  }
}
