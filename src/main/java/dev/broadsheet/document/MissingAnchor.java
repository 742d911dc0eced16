package dev.broadsheet.document;

import dev.broadsheet.diagnostic.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The way out for who links to a heading or anchor that isn't there. */
public final class MissingAnchor {
  private static final int MOST = 8;

  private MissingAnchor() {}

  /**
   * Returns the hint.
   *
   * @param id the anchor that isn't there
   * @param anchors those of the page
   */
  public static String hint(String id, Collection<String> anchors) {
    List<String> known = anchors.stream().sorted().map(anchor -> "#" + anchor).toList();
    return Suggestion.hint(
        "#" + id,
        known,
        known.isEmpty()
            ? "the page has no headings; leave out all from #"
            : "it has " + known.stream().limit(MOST).collect(Collectors.joining(", ")));
  }
}
