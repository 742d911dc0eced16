package dev.broadsheet.config;

import java.io.File;
import java.nio.file.Path;

/**
 * Where a site is read from and written to; absolute paths.
 *
 * @param base the folder that paths in messages are relative to
 * @param content the folder of {@code site.yml} and the articles
 * @param templates the folder of the site's own templates; need not exist
 * @param output the folder of the published site
 * @param reports the folder of the reports on a build; need not exist
 */
public record ProjectFolders(Path base, Path content, Path templates, Path output, Path reports) {

  /**
   * Returns a path as messages name it: relative to the project where it lies in it, with {@code
   * /}.
   */
  public String shown(Path path) {
    Path shown = path.startsWith(base) ? base.relativize(path) : path;
    return shown.toString().replace(File.separatorChar, '/');
  }
}
