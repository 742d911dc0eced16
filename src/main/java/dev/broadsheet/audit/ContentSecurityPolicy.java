package dev.broadsheet.audit;

import dev.broadsheet.audit.Tag.Attribute;
import dev.broadsheet.content.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Content-Security-Policy of a page (CSP Level 3): it permits what the page has, and nothing
 * else. Style and script that stand in the page are permitted by their hashes; attributes with
 * style or script are not, since a policy can permit them only by a keyword that is called unsafe.
 */
final class ContentSecurityPolicy implements ElementScan {
  private static final String NONE = "'none'";
  private static final String SELF = "'self'";
  private static final String IMAGES = "img-src";
  private static final String STYLES = "style-src";
  private static final String FONTS = "font-src";
  private static final String MEDIA = "media-src";
  private static final String SCRIPTS = "script-src";
  private static final String CONNECTIONS = "connect-src";
  private static final String FRAMES = "frame-src";
  private static final String FORMS = "form-action";

  /** The start of an address that says which document it is, and can stand in a policy. */
  private static final Pattern DOCUMENT = Pattern.compile("https://[\\w.-]+(?::\\d+)?/[^\\s;,?#]*");

  /** What an element's attribute is fetched as, where that depends on neither rel nor place. */
  private static final Map<String, Map<String, String>> DIRECTIVES =
      Map.ofEntries(
          Map.entry("img", Map.of("src", IMAGES)),
          Map.entry("input", Map.of("src", IMAGES, "formaction", FORMS)),
          Map.entry("image", Map.of("href", IMAGES)),
          Map.entry("feimage", Map.of("href", IMAGES)),
          Map.entry("use", Map.of("href", IMAGES)),
          Map.entry("video", Map.of("src", MEDIA, "poster", IMAGES)),
          Map.entry("audio", Map.of("src", MEDIA)),
          Map.entry("source", Map.of("src", MEDIA)),
          Map.entry("track", Map.of("src", MEDIA)),
          Map.entry("script", Map.of("src", SCRIPTS, "href", SCRIPTS)),
          Map.entry("iframe", Map.of("src", FRAMES)),
          Map.entry("frame", Map.of("src", FRAMES)),
          Map.entry("object", Map.of("data", "object-src")),
          Map.entry("embed", Map.of("src", "object-src")),
          Map.entry("base", Map.of("href", "base-uri")),
          Map.entry("form", Map.of("action", FORMS)),
          Map.entry("button", Map.of("formaction", FORMS)),
          Map.entry("link", Map.of()));

  private final Origin origin;
  private final Map<String, Set<String>> directives =
      new TreeMap<>(ContentSecurityPolicy::defaultFirst);

  /** Begins a policy, which is to look at each element of a page, but not at a policy of ours. */
  ContentSecurityPolicy(Origin origin) {
    this.origin = origin;
  }

  /** Permits what every page of a site may need, given what its style sheets and scripts name. */
  void permit(SharedFiles shared) {
    // Asking the own host for a file tells nobody else a thing, no script of another can do it, and
    // tools that read robots.txt from within the page, as Lighthouse does, would fail without.
    permit(CONNECTIONS, SELF);
    permit(IMAGES, SELF);
    if (shared.fonts()) {
      permit(FONTS, SELF);
    }
    for (String directive : List.of(IMAGES, FONTS)) {
      if (shared.data() && directives.containsKey(directive)) {
        permit(directive, "data:");
      }
    }
    for (String host : shared.hosts()) {
      for (String directive : List.of(IMAGES, FONTS, STYLES, MEDIA, CONNECTIONS)) {
        permit(directive, "https://" + host);
      }
    }
  }

  /** Permits what a tag needs. */
  void add(TagFindings found) {
    for (Map.Entry<String, Set<String>> directive : found.permitted().entrySet()) {
      for (String source : directive.getValue()) {
        permit(directive.getKey(), source);
      }
    }
  }

  /** Returns what is permitted: of each directive, the sources. */
  Map<String, Set<String>> permitted() {
    return directives;
  }

  @Override
  public void element(Tag tag) {
    Map<String, String> names = DIRECTIVES.get(tag.name());
    if (names != null) {
      for (Attribute attribute : tag.attributes()) {
        attribute(names, attribute);
      }
    }
    switch (tag.name()) {
      case "link" -> link(tag);
      case "form" -> permit(FORMS, SELF);
      case "button" -> player(tag.attr("data-frame"));
      case "style" -> inlineStyle(tag.content());
      case "script" -> inlineScript(tag);
      default -> {
        // All else that an element needs is in its attributes.
      }
    }
  }

  private void attribute(Map<String, String> names, Attribute attribute) {
    String name = attribute.name();
    String directive = names.get(name);
    if (directive != null) {
      address(directive, attribute.value());
    } else if (MarkupRules.isCandidates(name)) {
      Srcset.addresses(attribute.value()).forEach(url -> address(IMAGES, url));
    }
  }

  private void link(Tag link) {
    String href = link.attr("href");
    for (String rel : MarkupRules.rels(link)) {
      switch (rel) {
        case "stylesheet" -> address(STYLES, href);
        case "icon", "apple-touch-icon", "mask-icon" -> address(IMAGES, href);
        case "manifest" -> address("manifest-src", href);
        case "modulepreload" -> address(SCRIPTS, href);
        case "prefetch" -> address("default-src", href);
        case "preload" -> preload(link.attr("as").toLowerCase(Locale.ROOT), href);
        default -> {
          // Nothing is fetched.
        }
      }
    }
  }

  private void preload(String as, String href) {
    switch (as) {
      case "font" -> address(FONTS, href);
      case "image" -> address(IMAGES, href);
      case "style" -> address(STYLES, href);
      case "script" -> address(SCRIPTS, href);
      case "fetch" -> address(CONNECTIONS, href);
      default -> address(MEDIA, href);
    }
  }

  // The theme's script loads such a frame when its button is pressed: that document, none other of
  // its host.
  private void player(String address) {
    Matcher document = DOCUMENT.matcher(address);
    if (document.lookingAt()) {
      permit(FRAMES, document.group());
    }
  }

  private void inlineStyle(String css) {
    permit(STYLES, hash(css));
    if (css.contains("@font-face")) {
      permit(FONTS, SELF);
    }
    if (css.contains("data:")) {
      permit(IMAGES, "data:");
    }
    if (css.contains("@import")) {
      permit(STYLES, SELF);
    }
  }

  private void inlineScript(Tag script) {
    String type = script.attr("type").strip().toLowerCase(Locale.ROOT);
    boolean run = MarkupRules.isScript(type) || MarkupRules.isScriptRules(type);
    if (run && !script.has("src") && !script.has("href")) {
      permit(SCRIPTS, hash(script.content()));
    }
    if (type.equals("module")) {
      permit(SCRIPTS, SELF);
    }
  }

  private void address(String directive, String address) {
    String host = origin.foreignHost(address);
    if (host != null) {
      permit(directive, "https://" + host);
    } else if (Origin.afterScheme(address, "data") != null) {
      permit(directive, "data:");
    } else {
      permit(directive, SELF);
    }
  }

  private void permit(String directive, String source) {
    directives.computeIfAbsent(directive, name -> new TreeSet<>()).add(source);
  }

  private static String hash(String text) {
    // The hash is of the text as the parser gives it, its line ends \n.
    byte[] bytes = text.replace("\r\n", "\n").replace('\r', '\n').getBytes(StandardCharsets.UTF_8);
    return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(bytes)) + "'";
  }

  /** Returns the policy, as the content of the page's {@code meta} element. */
  String text() {
    for (String directive : Arrays.asList("default-src", "base-uri", FORMS)) {
      directives.computeIfAbsent(directive, name -> new TreeSet<>(Set.of(NONE)));
    }
    StringJoiner text = new StringJoiner("; ");
    directives.forEach((name, sources) -> text.add(name + " " + String.join(" ", sources)));
    return text.toString();
  }

  /** Compares names of directives in the order that they are written in. */
  static int defaultFirst(String a, String b) {
    boolean first = a.equals("default-src");
    return first == b.equals("default-src") ? a.compareTo(b) : first ? -1 : 1;
  }
}
