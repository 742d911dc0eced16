package dev.broadsheet.page;

import dev.broadsheet.site.Permalink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Cuts long lists into pages. */
final class Lists {
  private Lists() {}

  /** A page of a list. */
  record ListPage<T>(Permalink permalink, List<T> items, Page.Pagination pagination) {}

  /**
   * Cuts a list; an empty one gives one empty page.
   *
   * @param size how many items a page has, at least 1
   * @param permalinks gives the address of each page by its number from 1
   */
  static <T> List<ListPage<T>> paged(List<T> items, int size, IntFunction<Permalink> permalinks) {
    int total = Math.max(1, (items.size() + size - 1) / size);
    List<ListPage<T>> pages = new ArrayList<>(total);
    for (int number = 1; number <= total; number++) {
      int from = (number - 1) * size;
      pages.add(
          new ListPage<>(
              permalinks.apply(number),
              items.subList(from, Math.min(items.size(), from + size)),
              new Page.Pagination(
                  number,
                  total,
                  number == 1 ? null : permalinks.apply(number - 1),
                  number == total ? null : permalinks.apply(number + 1))));
    }
    return pages;
  }
}
