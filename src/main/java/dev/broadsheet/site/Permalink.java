package dev.broadsheet.site;

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
}
