package dev.broadsheet.data;

import dev.broadsheet.diagnostic.Problem;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the value of a {@link Field} must be, and how it is read. The types are a closed set of
 * records, so that a JSON Schema can be written from the same declarations.
 *
 * @param <T> what a value is read to
 */
public sealed interface FieldType<T>
    permits TextType,
        FlagType,
        NumberType,
        ChoiceType,
        FormatType,
        ListType,
        GroupType,
        KeyedType,
        TextOrGroupType,
        SwitchType,
        FreeType {

  /** Returns what a value must be, as the rest of "must be …". */
  String expected();

  /**
   * Reads a value that is there.
   *
   * @param name what the value is called in messages: its key, in quotes
   * @return the value; null after a problem was reported
   */
  @Nullable T read(String name, DataValue value, Consumer<Problem> problems);

  /** Returns whether the empty text is a value, or as good as none. */
  default boolean takesEmptyText() {
    return false;
  }

  /** Returns the problem of a value of another type. */
  static Problem wrongType(String name, FieldType<?> type, DataValue value, String hint) {
    return Problem.error(
        value.location(), name + " must be " + type.expected() + ", not " + value.describe(), hint);
  }
}
