package dev.broadsheet.page;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The addresses that others may have noted down, and that should lead somewhere for ever. */
public final class PermanentAddresses {
  private PermanentAddresses() {}

  /**
   * Returns the addresses of articles, sections, the front page, and the former ones of articles.
   * Those of other lists come and go with what is in them.
   */
  public static Set<String> of(List<Page> pages) {
    Set<String> addresses = new TreeSet<>();
    for (Page page : pages) {
      boolean permanent =
          page instanceof Page.ArticlePage
              || page instanceof Page.HomePage
              || page instanceof Page.RedirectPage
              || (page instanceof Page.SectionPage section && section.pagination().number() == 1);
      if (permanent) {
        addresses.add(page.permalink().path());
      }
    }
    return addresses;
  }
}
