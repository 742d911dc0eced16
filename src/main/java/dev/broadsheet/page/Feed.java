package dev.broadsheet.page;

import dev.broadsheet.site.Permalink;

/**
 * The feed of a page with a list of articles.
 *
 * @param title what it is called
 * @param lang its language (BCP 47)
 * @param home the page that it is the feed of
 */
public record Feed(String title, String lang, Permalink home) {

  /** Returns the address of its Atom form. */
  public Permalink atom() {
    return beside("feed.xml");
  }

  /** Returns the address of its JSON form. */
  public Permalink json() {
    return beside("feed.json");
  }

  private Permalink beside(String name) {
    return new Permalink(home.path().substring(0, home.path().lastIndexOf('/') + 1) + name);
  }
}
