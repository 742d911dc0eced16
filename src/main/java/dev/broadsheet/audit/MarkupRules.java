package dev.broadsheet.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which attributes of which elements make a browser fetch something by itself. */
final class MarkupRules {
  /** Attributes that hold one address, by element (HTML standard; SVG 2; obsolete ones too). */
  private static final Map<String, Fetching> FETCHING =
      Map.ofEntries(
          entry("img", Construct.IMAGE, "src", "lowsrc", "dynsrc"),
          entry("image", Construct.IMAGE, "src", "href"),
          entry("mglyph", Construct.IMAGE, "src"),
          entry("input", Construct.IMAGE, "src"),
          entry("menuitem", Construct.IMAGE, "icon"),
          entry("content", Construct.FEED, "src", "url"),
          entry("thumbnail", Construct.FEED, "url"),
          entry("enclosure", Construct.FEED, "url"),
          entry("script", Construct.SCRIPT, "src"),
          entry("iframe", Construct.FRAME, "src"),
          entry("frame", Construct.FRAME, "src"),
          entry("fencedframe", Construct.FRAME, "src"),
          entry("portal", Construct.FRAME, "src"),
          entry("embed", Construct.PLUG_IN, "src"),
          entry("object", Construct.PLUG_IN, "data", "classid", "codebase", "archive"),
          entry("applet", Construct.PLUG_IN, "code", "codebase", "archive", "object"),
          entry("param", Construct.PLUG_IN, "value"),
          entry("audio", Construct.FILM, "src"),
          entry("video", Construct.FILM, "src", "poster"),
          entry("source", Construct.FILM, "src"),
          entry("track", Construct.FILM, "src"),
          entry("bgsound", Construct.FILM, "src"),
          entry("base", Construct.BASE, "href"),
          entry("html", Construct.MANIFEST, "manifest"));

  /** Attributes that hold an address to fetch, or to tell of a click, on any element. */
  private static final Map<String, Construct> ANYWHERE =
      Map.of(
          "background", Construct.IMAGE,
          "attributionsrc", Construct.CLICK_REPORT,
          "xml:base", Construct.BASE);

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

  /** Attributes of which these and other rules of the audit speak, besides those above. */
  private static final Set<String> NAMED =
      Set.of(
          "action",
          "as",
          "by",
          "content",
          "data-frame",
          "formaction",
          "from",
          "href",
          "http-equiv",
          "id",
          "imagesrcset",
          "name",
          "ping",
          "property",
          "rel",
          "src",
          "srcdoc",
          "srcset",
          "to",
          "type",
          "values");

  private static final Set<String> SPEAKING = speaking();

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private MarkupRules() {}

  /** Which attributes of an element hold an address, and what is fetched from it. */
  private record Fetching(Construct construct, Set<String> attributes) {}

  private static Map.Entry<String, Fetching> entry(
      String element, Construct construct, String... attributes) {
    return Map.entry(element, new Fetching(construct, Set.of(attributes)));
  }

  private static Set<String> speaking() {
    Set<String> speaking = new HashSet<>(NAMED);
    speaking.addAll(STYLING);
    speaking.addAll(ANYWHERE.keySet());
    FETCHING.values().forEach(fetching -> speaking.addAll(fetching.attributes()));
    return speaking;
  }

  /** Returns the name by which rules know an attribute, given its name in lower case. */
  static String attribute(String key) {
    return key.equals("xml:base") ? key : Tag.local(key);
  }

  /** Returns whether no rule is about an attribute, whatever element it is of. */
  static boolean isIdle(String attribute) {
    return !SPEAKING.contains(attribute) && !attribute.startsWith("on");
  }

  /** Returns what is fetched from the address in an attribute; null where it holds none. */
  static @Nullable Construct fetched(String element, String attribute) {
    Construct anywhere = ANYWHERE.get(attribute);
    if (anywhere != null) {
      return anywhere;
    }
    Fetching fetching = FETCHING.get(element);
    return fetching != null && fetching.attributes().contains(attribute)
        ? fetching.construct()
        : null;
  }

  /** Returns the rels of a {@code link}, in lower case. */
  static List<String> rels(Tag link) {
    return List.of(SPACE.split(link.attr("rel").toLowerCase(Locale.ROOT).strip(), -1));
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

  /** Returns whether an element, in HTML or SVG, leads elsewhere only when a reader asks it to. */
  static boolean isLink(String element) {
    return element.equals("a") || element.equals("area");
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
