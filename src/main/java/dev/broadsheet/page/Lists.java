package dev.broadsheet.page;

import dev.broadsheet.site.Article;
import dev.broadsheet.site.Permalink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Cuts long lists into pages. */
final class Lists {
  private Lists() {}

  /** A page of a list. */
  record ListPage(Permalink permalink, List<Article> articles, Page.Pagination pagination) {}

  /**
   * Cuts a list; an empty one gives one empty page.
   *
   * @param size how many articles a page has, at least 1
   * @param permalinks gives the address of each page by its number from 1
   */
  static List<ListPage> paged(List<Article> articles, int size, IntFunction<Permalink> permalinks) {
    int total = Math.max(1, (articles.size() + size - 1) / size);
    List<ListPage> pages = new ArrayList<>(total);
    for (int number = 1; number <= total; number++) {
      int from = (number - 1) * size;
      pages.add(
          new ListPage(
              permalinks.apply(number),
              articles.subList(from, Math.min(articles.size(), from + size)),
              new Page.Pagination(
                  number,
                  total,
                  number == 1 ? null : permalinks.apply(number - 1),
                  number == total ? null : permalinks.apply(number + 1))));
    }
    return pages;
  }
}
