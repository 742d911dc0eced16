package dev.broadsheet.embed;

import java.text.Bidi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a post shows, whoever wrote it.
 *
 * @param words its words
 * @param lang their language, or null
 * @param rightToLeft their direction, or null to tell it by the first letter
 * @param translation the editor's translation, or null
 * @param pictures its pictures
 * @param quoted the post that it quotes, or null
 * @param withdrawn whether its author has asked to take it away
 * @param withheldFiles the pictures that are not shown since a post is withdrawn
 */
record PostContent(
    PostText words,
    @Nullable String lang,
    @Nullable Boolean rightToLeft,
    @Nullable PostTranslation translation,
    List<PostPicture> pictures,
    @Nullable QuotedPost quoted,
    boolean withdrawn,
    List<String> withheldFiles) {
  private static final PostText NO_WORDS = new PostText(List.of());

  /** Returns words, and what their code says of them. */
  static PostContent of(PostText words, @Nullable String lang, @Nullable Boolean rightToLeft) {
    return new PostContent(words, lang, rightToLeft, null, List.of(), null, false, List.of());
  }

  /**
   * Returns what is left of a post that its author has withdrawn.
   *
   * @param files the pictures that it showed
   */
  static PostContent ofWithdrawn(List<String> files) {
    return new PostContent(NO_WORDS, null, false, null, List.of(), null, true, files);
  }

  /** Returns whether there is nothing to show. */
  boolean isEmpty() {
    return words.isEmpty() && pictures.isEmpty() && quoted == null && !withdrawn;
  }

  /** Returns whether the words are written from right to left. */
  boolean isRightToLeft() {
    return rightToLeft != null ? rightToLeft : isRightToLeft(words);
  }

  /** Tells by the first letter with a direction, as {@code dir="auto"} does in HTML. */
  static boolean isRightToLeft(PostText words) {
    return !new Bidi(words.plain(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }
}
