package dev.broadsheet.page;

import dev.broadsheet.site.Site;
import java.util.List;

/**
 * An edition of the site, which is the site in one language, with its pages.
 *
 * @param site what is in it
 * @param pages all its pages
 */
public record Edition(Site site, List<Page> pages) {

  /** Returns the pages of all editions. */
  public static List<Page> pages(List<Edition> editions) {
    return editions.size() == 1
        ? editions.get(0).pages()
        : editions.stream().flatMap(edition -> edition.pages().stream()).toList();
  }
}
