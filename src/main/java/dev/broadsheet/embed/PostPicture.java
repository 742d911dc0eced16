package dev.broadsheet.embed;

/**
 * A picture of a post, saved beside the article.
 *
 * @param src its path as the editor wrote it
 * @param alt what it shows; empty where the editor doesn't say, which is remarked upon
 */
public record PostPicture(String src, String alt) {}
