package dev.broadsheet.search;

import dev.broadsheet.document.FoldedWords;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

/**
 * Brings the forms of a word together: the Snowball algorithm of its language, and then without
 * accents. Words of a language without an algorithm are left as they are. One serves one thread.
 */
final class Stemmer {
  private static final Map<String, ALGORITHM> ALGORITHMS =
      Map.ofEntries(
          Map.entry("ar", ALGORITHM.ARABIC),
          Map.entry("ca", ALGORITHM.CATALAN),
          Map.entry("da", ALGORITHM.DANISH),
          Map.entry("de", ALGORITHM.GERMAN),
          Map.entry("el", ALGORITHM.GREEK),
          Map.entry("en", ALGORITHM.ENGLISH),
          Map.entry("es", ALGORITHM.SPANISH),
          Map.entry("fi", ALGORITHM.FINNISH),
          Map.entry("fr", ALGORITHM.FRENCH),
          Map.entry("ga", ALGORITHM.IRISH),
          Map.entry("hu", ALGORITHM.HUNGARIAN),
          Map.entry("id", ALGORITHM.INDONESIAN),
          Map.entry("it", ALGORITHM.ITALIAN),
          Map.entry("nb", ALGORITHM.NORWEGIAN),
          Map.entry("nl", ALGORITHM.DUTCH),
          Map.entry("nn", ALGORITHM.NORWEGIAN),
          Map.entry("no", ALGORITHM.NORWEGIAN),
          Map.entry("pt", ALGORITHM.PORTUGUESE),
          Map.entry("ro", ALGORITHM.ROMANIAN),
          Map.entry("ru", ALGORITHM.RUSSIAN),
          Map.entry("sv", ALGORITHM.SWEDISH),
          Map.entry("tr", ALGORITHM.TURKISH));

  private final @Nullable SnowballStemmer snowball;
  private final Map<String, Stemmed> known = new HashMap<>();

  /**
   * @param lang the language of the words (BCP 47)
   */
  Stemmer(String lang) {
    ALGORITHM algorithm = ALGORITHMS.get(Locale.forLanguageTag(lang).getLanguage());
    snowball = algorithm == null ? null : new SnowballStemmer(algorithm);
  }

  /**
   * A word in the forms in which it is compared.
   *
   * @param form as a reader may type it: in lower case, without accents
   * @param term what its forms have in common
   */
  record Stemmed(String form, String term) {}

  /** Returns the forms of a word. */
  Stemmed stem(String word) {
    return known.computeIfAbsent(word, this::make);
  }

  private Stemmed make(String word) {
    String form = FoldedWords.fold(word);
    if (snowball == null) {
      return new Stemmed(form, form);
    }
    String stem = FoldedWords.fold(snowball.stem(word.toLowerCase(Locale.ROOT)).toString());
    return new Stemmed(form, stem.isEmpty() ? form : stem);
  }
}
