package dev.broadsheet.migration;

import dev.broadsheet.data.DataReader;
import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.data.LanguageTag;
import dev.broadsheet.data.TomlReader;
import dev.broadsheet.data.WebAddress;
import dev.broadsheet.data.YamlReader;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The settings of another tool.
 *
 * @param values what they say; empty where there are none to be read
 */
record ConfigFile(Map<String, Object> values) {

  /** Reads the first of these files that there is: YAML, TOML, JSON or properties, by its name. */
  static ConfigFile read(SourceFolder source, Consumer<Problem> problems, String... names) {
    for (String name : names) {
      Path file = source.root().resolve(name);
      SourceText text = Files.isRegularFile(file) ? source.read(file, problems) : null;
      if (text == null) {
        continue;
      }
      if (name.endsWith(".properties")) {
        return new ConfigFile(properties(text.text()));
      }
      DataReader reader = name.endsWith(".toml") ? new TomlReader() : new YamlReader();
      Mapping data = reader.read(text, 0, text.text().length(), problems);
      return new ConfigFile(data == null ? Map.of() : OldHeader.of(data, text.at(0, 0)).values());
    }
    return new ConfigFile(Map.of());
  }

  private static Map<String, Object> properties(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Object> values = new TreeMap<>();
    properties.forEach((key, value) -> values.put(key.toString(), value));
    return values;
  }

  /** Returns the first of these values that is a text; empty where none is. */
  String text(String... keys) {
    for (String key : keys) {
      Object value = values.get(key);
      if (value instanceof String text && !text.isBlank()) {
        return text.strip();
      }
    }
    return "";
  }

  /** Returns a group of values, or an empty one. */
  Map<?, ?> group(String key) {
    return values.get(key) instanceof Map<?, ?> map ? map : Map.of();
  }

  /**
   * Returns Broadsheet's settings; empty where the site's address, which it needs, is not known.
   */
  static Map<String, Object> settings(
      String title, String baseUrl, String language, String description, String timeZone) {
    Map<String, Object> settings = new LinkedHashMap<>();
    if (WebAddress.parse(baseUrl) == null || title.isBlank()) {
      return settings;
    }
    settings.put("title", title);
    settings.put("baseUrl", baseUrl.endsWith("/") ? baseUrl : baseUrl + "/");
    put(settings, "language", LanguageTag.parse(language.replace('_', '-')));
    put(settings, "description", description.replaceAll("\\s+", " "));
    put(settings, "timeZone", timeZone);
    return settings;
  }

  private static void put(Map<String, Object> settings, String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      settings.put(key, value);
    }
  }
}
