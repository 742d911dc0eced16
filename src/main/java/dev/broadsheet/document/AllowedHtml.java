package dev.broadsheet.document;

import java.util.Map;
import java.util.Set;

/**
 * Which HTML an author may write into an article. A list of what is good, since a list of what is
 * bad is never complete.
 */
final class AllowedHtml {
  // What means nothing without what it loads, runs or sends, and what holds text, not markup.
  private static final Set<String> DROPPED =
      names(
          """
          applet base button canvas dialog embed form frame frameset iframe link listing math meta
          noembed noframes noscript object param plaintext portal script select style svg template
          textarea title xmp""");

  private static final Set<String> KEPT =
      names(
          """
          a abbr article aside audio b bdi bdo blockquote br caption cite code col colgroup data dd
          del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img input ins kbd li
          mark ol p pre q rp rt ruby s samp section small source span strong sub summary sup table
          tbody td tfoot th thead time tr track u ul var video wbr""");

  private static final Set<String> ATTRIBUTES =
      names("id class lang dir title role translate tabindex");

  private static final Map<String, Set<String>> OWN_ATTRIBUTES =
      Map.ofEntries(
          Map.entry("a", names("href")),
          Map.entry("audio", names("src controls loop muted")),
          Map.entry("blockquote", names("cite")),
          Map.entry("col", names("span")),
          Map.entry("colgroup", names("span")),
          Map.entry("data", names("value")),
          Map.entry("del", names("cite datetime")),
          Map.entry("details", names("open name")),
          Map.entry("img", names("src alt")),
          Map.entry("input", names("type checked disabled")),
          Map.entry("ins", names("cite datetime")),
          Map.entry("li", names("value")),
          Map.entry("ol", names("start reversed type")),
          Map.entry("q", names("cite")),
          Map.entry("source", names("src type")),
          Map.entry("td", names("colspan rowspan headers")),
          Map.entry("th", names("colspan rowspan headers scope")),
          Map.entry("time", names("datetime")),
          Map.entry("track", names("src kind srclang label default")),
          Map.entry("video", names("src poster controls loop muted width height")));

  private AllowedHtml() {}

  private static Set<String> names(String text) {
    return Set.of(text.split("\\s+"));
  }

  /** Returns whether an element goes with all that is in it. */
  static boolean isDropped(String tag) {
    return DROPPED.contains(tag);
  }

  /** Returns whether an element stays; of others that aren't dropped, only the content stays. */
  static boolean isKept(String tag) {
    return KEPT.contains(tag);
  }

  /** Returns whether a kept element may have an attribute. */
  static boolean isAllowed(String tag, String attribute) {
    return ATTRIBUTES.contains(attribute)
        || attribute.startsWith("aria-")
        || OWN_ATTRIBUTES.getOrDefault(tag, Set.of()).contains(attribute);
  }
}
