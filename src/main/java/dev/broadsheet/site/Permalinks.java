package dev.broadsheet.site;

import dev.broadsheet.config.UrlStyle;

/** Makes the addresses of pages, in the site's style. */
public final class Permalinks {
  private final UrlStyle style;

  public Permalinks(UrlStyle style) {
    this.style = style;
  }

  /**
   * Returns the address of a page.
   *
   * @param path the page's path from the site's root without slashes at its ends: {@code
   *     news/some-title}
   */
  public Permalink page(String path) {
    return new Permalink(style == UrlStyle.DIRECTORY ? "/" + path + "/" : "/" + path + ".html");
  }

  /**
   * Returns the address of a page that has others below it: the front page, a section, an index.
   *
   * @param path as in {@link #page}; empty for the front page
   */
  public Permalink index(String path) {
    String folder = path.isEmpty() ? "/" : "/" + path + "/";
    return new Permalink(style == UrlStyle.DIRECTORY ? folder : folder + "index.html");
  }

  /** Returns the address of a later page of a list; the first is the index itself. */
  public Permalink listPage(String path, int number) {
    return number == 1 ? index(path) : page((path.isEmpty() ? "" : path + "/") + "page/" + number);
  }
}
