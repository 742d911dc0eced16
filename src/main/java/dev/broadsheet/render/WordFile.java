package dev.broadsheet.render;

import dev.broadsheet.asset.ThemeFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A file of words of the theme, {@code words/nl.properties}: the site's own over the built-in. */
final class WordFile {
  private final Properties words = new Properties();

  private WordFile() {}

  /** Returns a file of words; without any where the theme has no such file. */
  static WordFile of(ThemeFiles theme, String name) {
    WordFile file = new WordFile();
    String path = "words/" + name + ".properties";
    file.load(theme.builtIn(path));
    file.load(theme.own(path));
    return file;
  }

  private void load(ThemeFiles.@Nullable ThemeFile file) {
    if (file != null) {
      try {
        words.load(new StringReader(file.text()));
      } catch (IllegalArgumentException e) {
        // ThemeCheck reports it, so that nothing is published with half a list.
      } catch (IOException e) {
        throw new UncheckedIOException("a string can always be read", e);
      }
    }
  }

  /** Returns a word, or null. */
  @Nullable String get(String key) {
    return words.getProperty(key);
  }

  /** Returns the keys of all words, sorted. */
  Set<String> keys() {
    return new TreeSet<>(words.stringPropertyNames());
  }
}
