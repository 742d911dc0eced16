package dev.broadsheet.audit;

import java.util.Map;
import java.util.Set;

/** Which attributes of which elements make a browser fetch something by itself. */
final class MarkupRules {
  /** Attributes that hold one address, by element (HTML standard; SVG 2; obsolete ones too). */
  private static final Map<String, Set<String>> FETCHING =
      Map.ofEntries(
          Map.entry("img", Set.of("src", "lowsrc", "dynsrc")),
          Map.entry("image", Set.of("src", "href")),
          Map.entry("mglyph", Set.of("src")),
          // Of feeds.
          Map.entry("content", Set.of("src", "url")),
          Map.entry("thumbnail", Set.of("url")),
          Map.entry("enclosure", Set.of("url")),
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
  private static final Set<String> ANYWHERE = Set.of("background", "attributionsrc", "xml:base");

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
          "via",
          "related",
          "amphtml",
          "authorization_endpoint",
          "token_endpoint",
          "indieauth-metadata",
          "micropub",
          // A link without a relation, as in microdata; in Atom it is an alternate.
          "");

  /** Attributes of SVG whose values are CSS, and may have an address in them. */
  private static final Set<String> STYLING =
      Set.of(
          "style",
          "fill",
          "stroke",
          "filter",
          "mask",
          "clip-path",
          "marker",
          "marker-start",
          "marker-mid",
          "marker-end",
          "cursor");

  /** What the names of the language have in common, old ones too. */
  private static final Set<String> SCRIPT_TYPES =
      Set.of("javascript", "ecmascript", "jscript", "livescript");

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

  /**
   * Returns whether a script of a type is run; of a type that isn't it is data, such as JSON-LD.
   *
   * @param type the value of its attribute in lower case
   */
  static boolean isScript(String type) {
    return type.isEmpty()
        || type.equals("module")
        || SCRIPT_TYPES.stream().anyMatch(type::contains);
  }

  /** Returns whether a script of a type tells a browser in JSON what to load. */
  static boolean isScriptRules(String type) {
    return type.equals("importmap") || type.equals("speculationrules");
  }

  /** Returns whether the value of an attribute is CSS. */
  static boolean isStyling(String attribute) {
    return STYLING.contains(attribute);
  }

  /** Returns whether an attribute holds a list of candidates. */
  static boolean isCandidates(String attribute) {
    return attribute.equals("srcset") || attribute.equals("imagesrcset");
  }
}
