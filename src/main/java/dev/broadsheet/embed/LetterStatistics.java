package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Run;
import dev.broadsheet.embed.PostText.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Detects a language by how often which letters follow each other in it, with the detector and the
 * model of Apache OpenNLP. A post is short, so that an answer only counts if it is clearly likelier
 * than the next one; a screen reader with the wrong voice is worse than one with the page's.
 */
final class LetterStatistics {
  private static final String MODEL = "/langdetect-183.bin";
  private static final int FEWEST_LETTERS = 30;
  private static final int MOST_LETTERS = 200;
  private static final double LEAST_CONFIDENCE = 0.02;
  private static final double LEAD = 1.6;

  // The model tells some languages by the code of their largest member (ISO 639-3).
  private static final Map<String, String> MEMBERS =
      Map.of(
          "cmn", "zh", "pes", "fa", "arb", "ar", "ekk", "et", "lvs", "lv", "als", "sq", "swh", "sw",
          "zlm", "ms", "khk", "mn", "npi", "ne");
  private static final Map<String, String> SHORT_CODES = shortCodes();

  private LetterStatistics() {}

  // Read when the first post needs it: most posts state their language.
  private static final class Model {
    static final LanguageDetectorModel LOADED = load();

    private static LanguageDetectorModel load() {
      try (InputStream model = LetterStatistics.class.getResourceAsStream(MODEL)) {
        if (model == null) {
          throw new IllegalStateException("the language model is not in the class path");
        }
        return new LanguageDetectorModel(model);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Returns the language of words, or null if it isn't sure. */
  static @Nullable String language(PostText words) {
    String text = letters(words);
    if (text.length() < FEWEST_LETTERS) {
      return null;
    }
    Language[] likely = new LanguageDetectorME(Model.LOADED).predictLanguages(text);
    String first = tag(likely[0]);
    for (int i = 1; i < likely.length; i++) {
      if (!tag(likely[i]).equals(first)) {
        boolean sure =
            likely[0].getConfidence() >= LEAST_CONFIDENCE
                && likely[0].getConfidence() >= LEAD * likely[i].getConfidence();
        return sure ? first : null;
      }
    }
    return null;
  }

  /** Returns the words themselves: without links, handles and tags, which have no language. */
  private static String letters(PostText words) {
    StringBuilder letters = new StringBuilder();
    for (List<Run> paragraph : words.paragraphs()) {
      for (Run run : paragraph) {
        String text = run instanceof Words plain ? plain.text() : "";
        for (String word : text.split("\\s+", -1)) {
          boolean plain = !word.isEmpty() && "@#".indexOf(word.charAt(0)) < 0;
          if (plain && letters.length() < MOST_LETTERS) {
            letters.append(letters.isEmpty() ? "" : " ").append(word);
          }
        }
      }
    }
    return letters.toString();
  }

  private static String tag(Language language) {
    String code = language.getLang();
    return SHORT_CODES.getOrDefault(code, code);
  }

  private static Map<String, String> shortCodes() {
    Map<String, String> shortCodes = new HashMap<>(MEMBERS);
    for (String code : Locale.getISOLanguages()) {
      // The JDK may list the codes of before 1989, which Locale turns into today's.
      Locale language = Locale.forLanguageTag(code);
      shortCodes.put(language.getISO3Language(), language.toLanguageTag());
    }
    return Map.copyOf(shortCodes);
  }
}
