package dev.broadsheet.audit;

import java.util.Map;
import java.util.Set;

/** Which attributes of which elements make a browser fetch something by itself. */
final class MarkupRules {
  /** Attributes that hold one address, by element (HTML standard; SVG 2; obsolete ones too). */
  private static final Map<String, Set<String>> FETCHING =
      Map.ofEntries(
          Map.entry("img", Set.of("src", "lowsrc", "dynsrc")),
          Map.entry("image", Set.of("src")),
          Map.entry("script", Set.of("src")),
          Map.entry("iframe", Set.of("src")),
          Map.entry("frame", Set.of("src")),
          Map.entry("fencedframe", Set.of("src")),
          Map.entry("portal", Set.of("src")),
          Map.entry("embed", Set.of("src")),
          Map.entry("object", Set.of("data", "classid", "codebase", "archive")),
          Map.entry("applet", Set.of("code", "codebase", "archive", "object")),
          Map.entry("audio", Set.of("src")),
          Map.entry("video", Set.of("src", "poster")),
          Map.entry("source", Set.of("src")),
          Map.entry("track", Set.of("src")),
          Map.entry("input", Set.of("src")),
          Map.entry("bgsound", Set.of("src")),
          Map.entry("base", Set.of("href")),
          Map.entry("html", Set.of("manifest")),
          Map.entry("param", Set.of("value")),
          Map.entry("menuitem", Set.of("icon")));

  /** Attributes that hold an address to fetch, or to tell of a click, on any element. */
  private static final Set<String> ANYWHERE = Set.of("background", "ping", "attributionsrc");

  /** What {@code link} can be without fetching anything. */
  private static final Set<String> QUIET_RELS =
      Set.of(
          "alternate",
          "author",
          "bookmark",
          "canonical",
          "help",
          "license",
          "me",
          "next",
          "nofollow",
          "prev",
          "privacy-policy",
          "search",
          "shortlink",
          "tag",
          "terms-of-service",
          "up",
          "first",
          "last",
          "webmention",
          "pingback",
          "edituri",
          "self",
          "hub",
          "amphtml");

  private MarkupRules() {}

  static boolean isFetching(String element, String attribute) {
    return ANYWHERE.contains(attribute)
        || FETCHING.getOrDefault(element, Set.of()).contains(attribute);
  }

  /**
   * Returns whether a {@code link} of these rels is mere information; one fetching rel is enough.
   */
  static boolean isQuiet(Set<String> rels) {
    // An alternate style sheet is fetched as any other.
    return QUIET_RELS.containsAll(rels);
  }

  /** Returns whether an attribute holds a list of candidates. */
  static boolean isCandidates(String attribute) {
    return attribute.equals("srcset") || attribute.equals("imagesrcset");
  }
}
