package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Text of a form of its own: a date, an address, a language.
 *
 * @param expected what it must be, with the article
 * @param reader reads the text
 * @param pattern what all of its texts match, for those who check while an editor types; it lets
 *     more pass than the reader, and has no more signs than JavaScript knows; may be empty
 */
public record FormatType<T>(String expected, Reader<T> reader, String pattern)
    implements FieldType<T> {

  /** Creates the type of a text that only its reader can tell from others. */
  public FormatType(String expected, Reader<T> reader) {
    this(expected, reader, "");
  }

  /** Reads text of one form. */
  @FunctionalInterface
  public interface Reader<T> {

    /** Returns what the text means; null after a problem was reported. */
    @Nullable T read(String text, Location location, Consumer<Problem> problems);
  }

  @Override
  public @Nullable T read(String name, DataValue value, Consumer<Problem> problems) {
    if (value instanceof Scalar scalar) {
      return reader.read(scalar.text().strip(), scalar.location(), problems);
    }
    problems.accept(FieldType.wrongType(name, this, value, ""));
    return null;
  }
}
