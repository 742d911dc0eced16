package dev.broadsheet.build;

import dev.broadsheet.config.ProjectFolders;
import java.time.Instant;

/**
 * What a build is asked for.
 *
 * @param folders where the site is read from and written to
 * @param drafts whether drafts, future and expired articles are published too
 * @param now the moment that the site is published for
 * @param strict whether warnings stop the publication as errors do
 */
public record BuildOptions(ProjectFolders folders, boolean drafts, Instant now, boolean strict) {}
