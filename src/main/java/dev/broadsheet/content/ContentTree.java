package dev.broadsheet.content;

import java.util.List;

/**
 * The content folder's files.
 *
 * @param files every file that a site may use but {@code site.yml}, sorted by path
 */
public record ContentTree(List<ContentFile> files) {}
