package dev.broadsheet.site;

import java.time.Instant;
import java.util.Comparator;

/**
 * A moment at which a site changes though nobody wrote anything: a build is due then.
 *
 * @param at the moment; a build at it or later has the change
 * @param change what changes
 * @param file the content file that says so, as messages name it
 */
public record Due(Instant at, Change change, String file) implements Comparable<Due> {
  private static final Comparator<Due> BY_MOMENT =
      Comparator.comparing(Due::at).thenComparing(Due::change).thenComparing(Due::file);

  /** What changes. */
  public enum Change {
    /** The file, or the section that it is the index of, is published. */
    PUBLISH,
    /** The file, or the section that it is the index of, is withdrawn. */
    EXPIRE,
    /** The article is no longer news, and leaves the site map of news. */
    NEWS
  }

  @Override
  public int compareTo(Due other) {
    return BY_MOMENT.compare(this, other);
  }
}
