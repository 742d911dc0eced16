package dev.broadsheet.hosting;

import dev.broadsheet.hosting.HostRules.Redirect;
import dev.broadsheet.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Where readers are to be sent from the former addresses of articles. */
final class Redirects {
  private Redirects() {}

  /**
   * Returns the redirects of a site, in the order of its pages.
   *
   * @param base the path of the site's address, with a slash at both ends
   */
  static List<Redirect> of(List<Page> pages, String base) {
    String root = base.substring(0, base.length() - 1);
    List<Redirect> redirects = new ArrayList<>();
    for (Page page : pages) {
      if (page instanceof Page.RedirectPage moved) {
        String to = moved.article().permalink().path();
        redirects.add(new Redirect(root + moved.permalink().path(), root + to));
      }
    }
    return List.copyOf(redirects);
  }
}
