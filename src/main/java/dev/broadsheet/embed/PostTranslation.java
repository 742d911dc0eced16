package dev.broadsheet.embed;

/**
 * An editor's translation of a post, which stands beside the original.
 *
 * @param text the translated words
 * @param lang their language (BCP 47)
 * @param rightToLeft whether they are written from right to left
 */
public record PostTranslation(PostText text, String lang, boolean rightToLeft) {}
