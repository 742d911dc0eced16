package dev.broadsheet.document;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.broadsheet.content.PercentEncoding;
import dev.broadsheet.content.UrlScheme;
import dev.broadsheet.diagnostic.Excerpt;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where links lead: to an anchor of the document, to elsewhere, or into the site. */
final class Hrefs {
  // What a browser opens without running anything. A list of what is good is complete, one of what
  // is bad never.
  private static final Set<String> SCHEMES =
      Set.of(
          "http", "https", "mailto", "tel", "sms", "ftp", "geo", "xmpp", "matrix", "irc", "ircs");

  private Hrefs() {}

  /**
   * Returns the text of a link's {@code href}, escaped; null where the link is not allowed, which
   * is then noted as a problem of the node.
   */
  static @Nullable String of(Rendering rendering, Node node, String url) {
    if (url.isBlank()) {
      rendering.error(
          node,
          "a link without an address",
          "write the address between the brackets: [words](https://example.org/)");
      return null;
    }
    if (url.startsWith("#")) {
      rendering.linkTo(fragment(url), node);
      return external(url);
    }
    String read = UrlScheme.asRead(url);
    if (read.startsWith("//")) {
      return external("https:" + read);
    }
    String scheme = scheme(url);
    if (scheme == null) {
      return rendering.out().reserve(new BodyPart.Link(url, rendering.at(node)));
    }
    if (SCHEMES.contains(scheme)) {
      return external(url);
    }
    if (isOfADisk(scheme)) {
      rendering.error(
          node,
          "the link " + Excerpt.quoted(url) + " leads to your own computer, where no reader gets",
          "put the file beside the article and give its bare name, such as report.pdf");
      return null;
    }
    rendering.warning(
        node,
        "a link to \"" + scheme + ":\" is left out; its words stay",
        "a page may link to http, https, mailto and tel addresses");
    return null;
  }

  /** Returns the id that a URL of nothing but a fragment leads to. */
  static String fragment(String url) {
    return PercentEncoding.decode(url.substring(1));
  }

  /** Returns whether a URL has a scheme that a page may link to. */
  static boolean leadsElsewhere(String url) {
    String scheme = scheme(url);
    return scheme != null && SCHEMES.contains(scheme);
  }

  /** Returns whether a scheme is {@code file}, or in truth a drive of Windows: {@code C:}. */
  static boolean isOfADisk(String scheme) {
    return scheme.length() == 1 || scheme.equals("file");
  }

  /** Returns a URL as the escaped text of an attribute. */
  static String external(String url) {
    return isPlain(url) ? url : Escaping.escapeHtml(Escaping.percentEncodeUrl(url), false);
  }

  // Most are, and this is quicker than looking for what to escape.
  private static boolean isPlain(String url) {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      boolean plain =
          (c >= 'a' && c <= 'z') || (c >= '-' && c <= ':') || (c >= 'A' && c <= 'Z') || c == '#';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the URL's scheme in lower case (RFC 3986, section 3.1) as browsers read it, or null if
   * it is relative.
   */
  static @Nullable String scheme(String url) {
    String read = UrlScheme.asRead(url);
    int end = UrlScheme.end(read);
    return end < 0 ? null : read.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
