package dev.broadsheet.embed;

import org.jspecify.annotations.Nullable;

/** Tells the language of a post whose code doesn't. */
@FunctionalInterface
public interface LanguageDetector {
  /** Tells none. */
  LanguageDetector NONE = words -> null;

  /** Returns the language of words (BCP 47) if it is sure, else null. */
  @Nullable String of(PostText words);

  /**
   * Returns a detector that knows the letters of some 180 languages. It reads its tables, ten
   * megabytes, the first time that it is asked.
   */
  static LanguageDetector byLetters() {
    return LetterStatistics::language;
  }
}
