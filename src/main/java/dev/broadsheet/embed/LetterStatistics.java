package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Run;
import dev.broadsheet.embed.PostText.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import opennlp.tools.util.normalizer.AggregateCharSequenceNormalizer;
import opennlp.tools.util.normalizer.CharSequenceNormalizer;
import opennlp.tools.util.normalizer.EmojiCharSequenceNormalizer;
import opennlp.tools.util.normalizer.NumberCharSequenceNormalizer;
import opennlp.tools.util.normalizer.ShrinkCharSequenceNormalizer;
import opennlp.tools.util.normalizer.TwitterCharSequenceNormalizer;
import opennlp.tools.util.normalizer.UrlCharSequenceNormalizer;
import org.jspecify.annotations.Nullable;

/**
 * Detects a language by which letters follow each other in it, with the model of Apache OpenNLP. A
 * post is short, so that an answer only counts if it is clearly likelier than the next one; a
 * screen reader with the wrong voice is worse than one with the page's.
 */
final class LetterStatistics {
  private static final int FEWEST_LETTERS = 30;
  private static final int MOST_LETTERS = 200;
  private static final double LEAST_CONFIDENCE = 0.02;
  private static final double LEAD = 1.6;
  private static final Pattern GAP = Pattern.compile("\\s+");

  // The model tells some languages by the code of their largest member (ISO 639-3).
  private static final Map<String, String> MEMBERS =
      Map.of(
          "cmn", "zh", "pes", "fa", "arb", "ar", "ekk", "et", "lvs", "lv", "als", "sq", "swh", "sw",
          "zlm", "ms", "khk", "mn", "npi", "ne");
  private static final Map<String, String> SHORT_CODES = shortCodes();

  // OpenNLP's own way from a text to letters; the first ones have nothing to do where only letters
  // are.
  private static final CharSequenceNormalizer OF_SIGNS =
      new AggregateCharSequenceNormalizer(
          EmojiCharSequenceNormalizer.getInstance(),
          UrlCharSequenceNormalizer.getInstance(),
          TwitterCharSequenceNormalizer.getInstance(),
          NumberCharSequenceNormalizer.getInstance(),
          ShrinkCharSequenceNormalizer.getInstance());
  private static final CharSequenceNormalizer OF_LETTERS =
      new AggregateCharSequenceNormalizer(
          TwitterCharSequenceNormalizer.getInstance(), ShrinkCharSequenceNormalizer.getInstance());

  private LetterStatistics() {}

  // Read when the first post needs it: most posts state their language.
  private static final class Model {
    static final LetterModel LOADED = LetterModel.load();
  }

  /** Returns the language of words, or null if it isn't sure. */
  static @Nullable String language(PostText words) {
    String text = letters(words);
    if (text.length() < FEWEST_LETTERS) {
      return null;
    }
    List<String> languages = Model.LOADED.languages();
    double[] likelihoods = Model.LOADED.likelihoods(plain(text));
    int first = likeliest(languages, likelihoods, null);
    int second = likeliest(languages, likelihoods, tag(languages.get(first)));
    boolean sure =
        likelihoods[first] >= LEAST_CONFIDENCE && likelihoods[first] >= LEAD * likelihoods[second];
    return sure ? tag(languages.get(first)) : null;
  }

  /** Returns the place of the likeliest language, but for that of a tag. */
  private static int likeliest(
      List<String> languages, double[] likelihoods, @Nullable String except) {
    int likeliest = -1;
    for (int i = 0; i < likelihoods.length; i++) {
      if ((likeliest < 0 || likelihoods[i] > likelihoods[likeliest])
          && (except == null || !tag(languages.get(i)).equals(except))) {
        likeliest = i;
      }
    }
    return likeliest;
  }

  /** Returns a text as the model was trained on it: without what is of no language. */
  private static String plain(String text) {
    return (hasSigns(text) ? OF_SIGNS : OF_LETTERS).normalize(text).toString();
  }

  private static boolean hasSigns(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '/' && c <= '9') || c == '@' || Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words themselves: without links, handles and tags, which have no language. */
  private static String letters(PostText words) {
    StringBuilder letters = new StringBuilder();
    for (List<Run> paragraph : words.paragraphs()) {
      for (Run run : paragraph) {
        String text = run instanceof Words plain ? plain.text() : "";
        for (String word : GAP.split(text, -1)) {
          boolean plain = !word.isEmpty() && "@#".indexOf(word.charAt(0)) < 0;
          if (plain && letters.length() < MOST_LETTERS) {
            letters.append(letters.isEmpty() ? "" : " ").append(word);
          }
        }
      }
    }
    return letters.toString();
  }

  private static String tag(String code) {
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
