package dev.broadsheet.document;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The ids of a document: made from words, each once. */
final class Anchors {
  private final Set<String> ids = new LinkedHashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * Returns an id for a heading, readable and not taken: the second heading of the same words gets
   * {@code -1}, as on GitHub.
   */
  String of(String words) {
    String slug = Slug.of(words);
    if (slug.isEmpty()) {
      return unique("section");
    }
    boolean ofNotes = slug.startsWith("fn-") || slug.startsWith("fnref-");
    return unique(ofNotes ? "section-" + slug : slug);
  }

  /** Returns the id that the author gave a heading, with a number behind it where it is taken. */
  String own(String id) {
    // Those that begin with an underscore are the theme's.
    return id.startsWith("_") ? of(id) : unique(id);
  }

  private String unique(String base) {
    String id = base;
    while (!ids.add(id)) {
      id = base + "-" + numbers.merge(base, 1, Integer::sum);
    }
    return id;
  }

  /** Notes an id that somebody else gave. */
  void add(String id) {
    ids.add(id);
  }

  /** Returns whether the fragment of a link leads somewhere: {@code #} and {@code #top} always. */
  boolean isReached(String fragment) {
    return fragment.isEmpty() || fragment.equals("top") || ids.contains(fragment);
  }

  /** Returns the way out for who named an id that isn't there. */
  String suggestion(String id) {
    return MissingAnchor.hint(id, ids);
  }

  Set<String> all() {
    return Set.copyOf(ids);
  }
}
