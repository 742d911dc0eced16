package dev.broadsheet.image;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What of an SVG stays: no scripts, no other languages, nothing from elsewhere, no notes. */
final class SvgRules {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final Set<String> UNSAFE =
      Set.of("script", "foreignobject", "handler", "listener", "iframe", "audio", "video", "embed");
  private static final Set<String> ANIMATING = Set.of("animate", "set", "animatetransform");
  private static final Set<String> ADDRESSES = Set.of("href", "src");
  // Plain links lead elsewhere only when a reader asks for it, and none do within a picture.
  private static final String LINK = "a";
  private static final Pattern DATA =
      Pattern.compile("data:image/(?:png|jpeg|gif|webp|avif)[;,].*", Pattern.DOTALL);
  private static final Pattern URL =
      Pattern.compile(
          "url\\(\\s*(?![\"']?\\s*(?:#|data:(?:image/(?!svg)|font/|application/(?:x-)?font)))");

  /** What is to be done with a part of a file. */
  enum Verdict {
    /** It stays. */
    KEEP,
    /** It goes, and nobody misses it. */
    NEEDLESS,
    /** It goes, and the editor is told. */
    UNSAFE
  }

  private SvgRules() {}

  /** Returns what becomes of the element that a reader is at, with all that is in it. */
  static Verdict element(XMLStreamReader in) {
    String name = in.getLocalName().toLowerCase(Locale.ROOT);
    String namespace = in.getNamespaceURI();
    if (UNSAFE.contains(name)) {
      return Verdict.UNSAFE;
    }
    if (ANIMATING.contains(name)) {
      String what = in.getAttributeValue(null, "attributeName");
      String target = what == null ? "" : what.toLowerCase(Locale.ROOT);
      if (target.endsWith("href") || target.startsWith("on")) {
        return Verdict.UNSAFE;
      }
    }
    boolean own = namespace == null || namespace.isEmpty() || namespace.equals(SVG);
    return name.equals("metadata") || !own ? Verdict.NEEDLESS : Verdict.KEEP;
  }

  /**
   * Returns how the namespace of an attribute is written; null for one that pictures don't need.
   */
  static @Nullable String prefix(@Nullable String namespace) {
    return switch (namespace == null ? "" : namespace) {
      case "" -> "";
      case SvgWriter.XLINK -> "xlink";
      case XMLConstants.XML_NS_URI -> "xml";
      default -> null;
    };
  }

  /**
   * Returns what becomes of an attribute.
   *
   * @param prefix of its namespace, as {@link #prefix} gives it
   */
  static Verdict attribute(String element, String prefix, String attribute, String value) {
    String name = attribute.toLowerCase(Locale.ROOT);
    if (name.startsWith("on") || (prefix.equals("xml") && name.equals("base"))) {
      return Verdict.UNSAFE;
    }
    if (ADDRESSES.contains(name)) {
      String address = value.strip();
      boolean inside = address.startsWith("#") || DATA.matcher(address).matches();
      boolean link =
          element.equalsIgnoreCase(LINK)
              && (address.startsWith("https://") || address.startsWith("http://"));
      return inside || link ? Verdict.KEEP : Verdict.UNSAFE;
    }
    return fetches(value) ? Verdict.UNSAFE : Verdict.KEEP;
  }

  /** Returns whether CSS could load something. Escapes could hide that, so none are let through. */
  static boolean fetches(String css) {
    String text = css.toLowerCase(Locale.ROOT);
    return text.contains("@import")
        || text.contains("image-set(")
        || URL.matcher(text).find()
        || (text.contains("\\") && (text.contains("(") || text.contains("@")));
  }
}
