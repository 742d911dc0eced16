package dev.broadsheet.migration;

import dev.broadsheet.diagnostic.Problem;
import java.util.function.Consumer;

/** Reads the site of another tool. */
@FunctionalInterface
interface SiteReader {

  /**
   * Returns what the site consists of; nothing of it is changed.
   *
   * @param source where it is
   * @param problems is told what is left out, and what can't be read
   */
  OldSite read(SourceFolder source, Consumer<Problem> problems);
}
