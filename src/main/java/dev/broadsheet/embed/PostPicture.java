package dev.broadsheet.embed;

import org.jspecify.annotations.Nullable;

/**
 * A picture of a post, saved beside the article.
 *
 * @param src its path as the editor wrote it
 * @param alt what it shows; empty where the editor says that it only decorates, null where the
 *     editor doesn't say, which is a mistake
 */
public record PostPicture(String src, @Nullable String alt) {}
