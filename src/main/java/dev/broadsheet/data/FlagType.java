package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.diagnostic.Problem;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** True or false. */
public record FlagType() implements FieldType<Boolean> {

  @Override
  public String expected() {
    return "true or false";
  }

  @Override
  public @Nullable Boolean read(String name, DataValue value, Consumer<Problem> problems) {
    String word = value instanceof Scalar scalar ? scalar.text().toLowerCase(Locale.ROOT) : "";
    if (value instanceof Scalar scalar && scalar.kind() == ScalarKind.BOOLEAN) {
      return word.equals("true");
    }
    String meant =
        switch (word) {
          case "yes", "ja", "on", "1", "y", "j", "true" -> "true";
          case "no", "nee", "off", "0", "n", "false" -> "false";
          default -> "";
        };
    String hint = meant.isEmpty() ? "write true or false" : "write " + meant;
    problems.accept(
        FieldType.wrongType(
            name, this, value, meant.equals(word) ? hint + ", without quotes" : hint));
    return null;
  }
}
