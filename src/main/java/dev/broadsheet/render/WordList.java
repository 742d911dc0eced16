package dev.broadsheet.render;

import dev.broadsheet.asset.ThemeFiles;
import dev.broadsheet.diagnostic.Suggestion;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The theme's words in a language, from {@code words/nl.properties} and its like: those of the site
 * over those built in, those of a region over those of its language, English where there is
 * neither.
 */
final class WordList {
  private final Properties words = new Properties();
  private final String language;

  WordList(ThemeFiles theme, String language) {
    this.language = language;
    Locale locale = Locale.forLanguageTag(language);
    for (String name : new String[] {"en", locale.getLanguage(), locale.toLanguageTag()}) {
      String file = "words/" + name + ".properties";
      load(theme.builtIn(file));
      load(theme.own(file));
    }
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

  /**
   * Returns a word with its arguments in place.
   *
   * @throws NoWordException if there is no word of the key
   */
  String word(String key, Object... arguments) {
    String word = words.getProperty(key);
    if (word == null) {
      throw new NoWordException(
          "the theme has no word \"" + key + "\"",
          Suggestion.hint(
              key,
              new TreeSet<>(words.stringPropertyNames()),
              "add a line \""
                  + key
                  + " = …\" to words/"
                  + language
                  + ".properties in the templates folder"));
    }
    for (int i = 0; i < arguments.length; i++) {
      word = word.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return word;
  }

  /** Returns a word for a number of things: {@code key.one} or {@code key.other}. */
  String count(String key, long number) {
    return word(key + (number == 1 ? ".one" : ".other"), number);
  }
}
