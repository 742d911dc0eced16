package dev.broadsheet.site;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.UrlStyle;

/** Makes the addresses of an edition's pages, in the site's style. */
public final class Permalinks {
  private final UrlStyle style;
  private final String root;

  /**
   * @param config the settings of the edition that the pages are in
   */
  public Permalinks(SiteConfig config) {
    style = config.urls();
    root = config.isMain() ? "/" : "/" + config.path() + "/";
  }

  /**
   * Returns the address of a page.
   *
   * @param path the page's path from the edition's root without slashes at its ends: {@code
   *     news/some-title}
   */
  public Permalink page(String path) {
    return new Permalink(root + path + (style == UrlStyle.DIRECTORY ? "/" : ".html"));
  }

  /**
   * Returns the address of a page that has others below it: the front page, a section, an index.
   *
   * @param path as in {@link #page}; empty for the front page
   */
  public Permalink index(String path) {
    Permalink folder = folder(path);
    return style == UrlStyle.DIRECTORY ? folder : file(path, "index.html");
  }

  /**
   * Returns the address below which the files of a folder are; the path is as in {@link #index}.
   */
  public Permalink folder(String path) {
    return new Permalink(path.isEmpty() ? root : root + path + "/");
  }

  /** Returns the address of a file that is no page; the folder is a path as in {@link #index}. */
  public Permalink file(String folder, String name) {
    return new Permalink(folder(folder).path() + name);
  }

  /**
   * Returns the address of a page of a list.
   *
   * @param first the address of the first, which is an index
   * @param number the page's number from 1
   */
  public Permalink listPage(Permalink first, int number) {
    if (number == 1) {
      return first;
    }
    String below = first.path().substring(0, first.path().lastIndexOf('/') + 1) + "page/" + number;
    return new Permalink(below + (style == UrlStyle.DIRECTORY ? "/" : ".html"));
  }
}
