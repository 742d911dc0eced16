package dev.broadsheet.diagnostic;

import java.util.Collection;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Finds the word that was probably meant, for "did you mean". */
public final class Suggestion {
  private Suggestion() {}

  /**
   * Returns the candidate with the fewest changed letters, capitals aside; the first of equals.
   *
   * @param word what was written
   * @param candidates the words that would have been right, in order of preference
   * @return a candidate, or null where none is so near that it was probably meant
   */
  public static @Nullable String closest(String word, Collection<String> candidates) {
    String written = word.toLowerCase(Locale.ROOT);
    int letters = written.codePointCount(0, written.length());
    int best = letters <= 3 ? 1 : letters <= 7 ? 2 : 3;
    String closest = null;
    for (String candidate : candidates) {
      int distance =
          new LevenshteinDistance(best).apply(written, candidate.toLowerCase(Locale.ROOT));
      if (distance >= 0 && (closest == null || distance < best)) {
        closest = candidate;
        best = distance;
      }
    }
    return closest;
  }

  /** Returns the hint {@code did you mean "…"?}, or {@code otherwise} where nothing is near. */
  public static String hint(String word, Collection<String> candidates, String otherwise) {
    String closest = closest(word, candidates);
    return closest == null ? otherwise : "did you mean \"" + closest + "\"?";
  }
}
