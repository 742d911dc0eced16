package dev.broadsheet.dataset;

import dev.broadsheet.data.CsvRows;
import dev.broadsheet.data.DataValue;
import dev.broadsheet.data.StrictJson;
import dev.broadsheet.data.YamlReader;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The languages that data may be written in. */
enum DataFormat {
  CSV(CsvRows::read, ".csv", ".tsv"),
  JSON(StrictJson::read, ".json"),
  YAML(YamlReader::readFile, ".yml", ".yaml");

  private final Reader reader;
  private final List<String> endings;

  DataFormat(Reader reader, String... endings) {
    this.reader = reader;
    this.endings = List.of(endings);
  }

  /** Reads a file. */
  @FunctionalInterface
  private interface Reader {
    @Nullable DataValue read(SourceText source, Consumer<Problem> problems);
  }

  @Nullable DataValue read(SourceText source, Consumer<Problem> problems) {
    return reader.read(source, problems);
  }

  /** Returns the format that a file's name tells, or null. */
  static @Nullable DataFormat ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (DataFormat format : values()) {
      if (format.endings.stream().anyMatch(lower::endsWith)) {
        return format;
      }
    }
    return null;
  }
}
