package dev.broadsheet.publish;

/**
 * What a publication changed on disk, in files.
 *
 * @param written new ones and those with new content
 * @param unchanged those that were left alone because they hold the same bytes
 * @param removed those of an earlier publication that the site no longer has
 */
public record PublishReport(int written, int unchanged, int removed) {
  /** What is done where nothing is to be published. */
  public static final PublishReport NOTHING = new PublishReport(0, 0, 0);
}
