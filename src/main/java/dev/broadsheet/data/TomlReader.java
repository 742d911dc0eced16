package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Entry;
import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.data.DataValue.Sequence;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import org.tomlj.TomlValue;

/** Reads <a href="https://toml.io/en/v1.0.0">TOML 1.0</a>. */
public final class TomlReader implements DataReader {
  private static final TomlParseOptions OPTIONS =
      TomlParseOptions.sourceless().withMaxNestingDepth(MAX_DEPTH);

  @Override
  public @Nullable Mapping read(SourceText source, int start, int end, Consumer<Problem> problems) {
    Place place = new Place(source, source.at(start, start).line() - 1);
    TomlParseResult result = Toml.parse(source.text().substring(start, end), OPTIONS);
    for (TomlParseError error : result.errors()) {
      int at = Math.min(place.offset(error.position()), end);
      problems.accept(new TomlSyntaxProblem(source).of(String.valueOf(error.getMessage()), at));
    }
    return result.hasErrors() ? null : mapping(result, source.at(start, start), place);
  }

  /**
   * @param source the whole file
   * @param linesBefore how many lines stand before the data
   */
  private record Place(SourceText source, int linesBefore) {
    int offset(TomlPosition position) {
      return source.offset(position.line() + linesBefore, position.column());
    }

    Location key(TomlPosition position, String key) {
      int offset = offset(position);
      boolean bracket = source.text().startsWith("[", offset);
      int from = bracket ? source.text().indexOf(key, offset) : offset;
      return from < 0
          ? source.at(offset, offset + 1)
          : source.at(from, from + Math.max(1, key.length()));
    }

    Location value(TomlPosition position) {
      int from = offset(position);
      return source.at(from, TomlToken.end(source.text(), from));
    }
  }

  private static Mapping mapping(TomlTable table, Location location, Place place) {
    List<Entry> entries = new ArrayList<>();
    for (String key : table.keySet()) {
      List<String> path = List.of(key);
      var entry = table.entry(path);
      TomlPosition position = table.inputPositionOf(path);
      if (entry != null && position != null) {
        DataValue value = value(entry.value(), position, place);
        entries.add(new Entry(key, place.key(position, key), value));
      }
    }
    return new Mapping(entries, location);
  }

  private static DataValue value(TomlValue value, TomlPosition fallback, Place place) {
    TomlPosition position = value.position() == null ? fallback : value.position();
    Location location = place.value(position);
    Object object = value.get();
    if (object instanceof TomlTable table) {
      return mapping(table, location, place);
    }
    if (object instanceof TomlArray array) {
      List<DataValue> items = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        items.add(value(array.entry(i).value(), position, place));
      }
      return new Sequence(items, location);
    }
    return new Scalar(String.valueOf(object), kind(object), location);
  }

  private static ScalarKind kind(Object object) {
    if (object instanceof Long) {
      return ScalarKind.INTEGER;
    } else if (object instanceof Double) {
      return ScalarKind.DECIMAL;
    } else if (object instanceof Boolean) {
      return ScalarKind.BOOLEAN;
    }
    return object instanceof Temporal ? ScalarKind.DATE : ScalarKind.TEXT;
  }
}
