package dev.broadsheet.config;

import dev.broadsheet.data.ChoiceType;
import dev.broadsheet.data.ChoiceType.Choice;
import dev.broadsheet.data.Field;
import dev.broadsheet.data.FieldType;
import dev.broadsheet.data.FieldValues;
import dev.broadsheet.data.GroupType;
import dev.broadsheet.data.Schema;
import dev.broadsheet.diagnostic.Severity;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of {@code checks}: one for each check, off unless said. */
final class CheckFields {
  private static final FieldType<Optional<Severity>> STRICTNESS =
      new ChoiceType<>(
          List.of(
              new Choice<>("off", Optional.empty()),
              new Choice<>("warn", Optional.of(Severity.WARNING)),
              new Choice<>("error", Optional.of(Severity.ERROR))));

  private static final Map<Check, Field<Optional<Severity>>> FIELDS = new EnumMap<>(Check.class);

  static {
    for (Check check : Check.values()) {
      FIELDS.put(
          check,
          Field.optional(check.word(), STRICTNESS, "how strictly this is asked of articles"));
    }
  }

  static final FieldType<Map<Check, Severity>> TYPE =
      new GroupType<>(
          new Schema("checks", Arrays.stream(Check.values()).<Field<?>>map(FIELDS::get).toList()),
          CheckFields::make,
          "checks:\n  summary: warn\n  altText: error");

  private CheckFields() {}

  private static Map<Check, Severity> make(FieldValues values) {
    Map<Check, Severity> checks = new EnumMap<>(Check.class);
    FIELDS.forEach(
        (check, field) ->
            values.get(field, Optional.empty()).ifPresent(severity -> checks.put(check, severity)));
    return Map.copyOf(checks);
  }
}
