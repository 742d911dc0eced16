package dev.broadsheet.render;

import dev.broadsheet.asset.ThemeFiles;
import dev.broadsheet.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The theme's words in a language, from {@code words/nl.properties} and its like: those of the site
 * over those built in, those of a region over those of its language, English where there is
 * neither.
 */
final class WordList {
  private static final String LAST_RESORT = "en";

  private final List<WordFile> files = new ArrayList<>();
  private final PluralRules plurals;
  private final String language;

  WordList(ThemeFiles theme, String language) {
    this.language = language;
    Locale locale = Locale.forLanguageTag(language);
    Set<String> names = new LinkedHashSet<>();
    names.add(locale.toLanguageTag());
    names.add(locale.getLanguage());
    names.add(LAST_RESORT);
    String spoken = LAST_RESORT;
    for (String name : names) {
      WordFile file = WordFile.of(theme, name);
      if (!file.keys().isEmpty()) {
        spoken = files.isEmpty() ? name : spoken;
        files.add(file);
      }
    }
    plurals = PluralRules.of(spoken);
  }

  /**
   * Returns a word with its arguments in place.
   *
   * @throws NoWordException if there is no word of the key
   */
  String word(String key, Object... arguments) {
    String word = find(key);
    if (word == null) {
      throw new NoWordException(
          "the theme has no word \"" + key + "\"",
          Suggestion.hint(
              key,
              keys(),
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

  /** Returns a word, or null. */
  @Nullable String find(String key) {
    for (WordFile file : files) {
      String word = file.get(key);
      if (word != null) {
        return word;
      }
    }
    return null;
  }

  /**
   * Returns a word for a number of things: that of the number's plural category, {@code key.one} or
   * {@code key.few}, or else {@code key.other}.
   */
  String count(String key, long number) {
    String own = key + "." + plurals.category(number);
    return word(find(own) == null ? key + ".other" : own, number);
  }

  private Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    files.forEach(file -> keys.addAll(file.keys()));
    return keys;
  }
}
