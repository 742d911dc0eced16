package dev.broadsheet.config;

import java.nio.file.Path;

/**
 * Where a site is read from and written to.
 *
 * @param base the folder that paths in messages are relative to
 * @param content the folder of {@code site.yml} and the articles
 * @param templates the folder of the site's own templates; need not exist
 * @param output the folder of the published site
 */
public record ProjectFolders(Path base, Path content, Path templates, Path output) {}
