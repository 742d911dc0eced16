package dev.broadsheet.audit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Tags that stood in pages before, by their bytes: the head, menu and foot of a site's pages are
 * for the most part the same. A tag of the same bytes says the same, so that it is neither read nor
 * looked through again. Only as many are kept as there are places; a later one takes the place of
 * an earlier.
 */
final class KnownTags {
  private static final int PLACES = 4096;

  /** How long a tag may be that is kept; hardly one that is longer stands in two pages. */
  private static final int LONGEST = 512;

  private final Origin origin;
  private final EntryTexts texts;

  // Threads may overwrite each other's: what they read is whole, and at worst looked for again.
  private final @Nullable Known[] places = new Known[PLACES];
  private final int[] seen = new int[PLACES];

  KnownTags(Origin origin, EntryTexts texts) {
    this.origin = origin;
    this.texts = texts;
  }

  /**
   * A tag that is known.
   *
   * @param bytes how it is written
   * @param tag what was read of it, with what it says; null if it says nothing
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody else has the bytes.
  record Known(byte[] bytes, @Nullable PlainTag tag) {}

  /** Returns the known tag that stands between two places of a page; null where it isn't known. */
  @Nullable Known at(byte[] page, int start, int end) {
    Known known = places[place(hash(page, start, end))];
    return known != null && Arrays.equals(known.bytes, 0, known.bytes.length, page, start, end)
        ? known
        : null;
  }

  /**
   * Makes a tag known that changes nothing of how others are read, once it comes a second time:
   * those that are of one page alone are not worth it.
   *
   * @param tag what was read of it; null if it says nothing
   * @return the same with what it says, or null if that is nothing; or the tag as it was
   */
  @Nullable PlainTag add(byte[] page, int start, int end, @Nullable PlainTag tag) {
    // Links are read by the address that base gives.
    if (end - start > LONGEST || (tag != null && tag.name().equals("base"))) {
      return tag;
    }
    int hash = hash(page, start, end);
    if (seen[place(hash)] != hash) {
      seen[place(hash)] = hash;
      return tag;
    }
    PlainTag said = tag == null ? null : said(tag);
    places[place(hash)] = new Known(Arrays.copyOfRange(page, start, end), said);
    return said;
  }

  private @Nullable PlainTag said(PlainTag tag) {
    TagFindings findings = PageScan.of(tag, origin, texts);
    return findings.isEmpty() ? null : tag.with(findings);
  }

  private static int hash(byte[] page, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + page[i];
    }
    return hash;
  }

  private static int place(int hash) {
    return (hash ^ hash >>> 12) & (PLACES - 1);
  }
}
