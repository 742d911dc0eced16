package dev.broadsheet.site;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * The address of a page or file within the site.
 *
 * @param path the path from the site's root, starting with a slash, not percent-encoded: {@code
 *     /news/some-title/}
 */
public record Permalink(String path) {

  /** Returns the file that a web server serves for this address, relative to the site's root. */
  public String outputPath() {
    return path.endsWith("/") ? path.substring(1) + "index.html" : path.substring(1);
  }

  /** Returns the path percent-encoded, as a URL has it. */
  public String encoded() {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '-' && c <= '9');
      if (!plain) {
        // The colon is legal in a path, but a relative reference may not have one in its first
        // part.
        return encode(path);
      }
    }
    return path;
  }

  private static String encode(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString().replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /**
   * Returns the relative reference that leads from this page to another address (RFC 3986, section
   * 4.2), percent-encoded, never empty.
   */
  public String relativeTo(Permalink target) {
    String from = encoded();
    String to = target.encoded();
    int common = 0;
    int limit = Math.min(from.lastIndexOf('/'), to.lastIndexOf('/'));
    for (int i = 0; i <= limit && from.charAt(i) == to.charAt(i); i++) {
      if (from.charAt(i) == '/') {
        common = i;
      }
    }
    StringBuilder relative = new StringBuilder();
    for (int i = from.indexOf('/', common + 1); i >= 0; i = from.indexOf('/', i + 1)) {
      relative.append("../");
    }
    relative.append(to, common + 1, to.length());
    return relative.isEmpty() ? "./" : relative.toString();
  }
}
