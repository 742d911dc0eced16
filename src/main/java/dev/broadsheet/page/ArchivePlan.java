package dev.broadsheet.page;

import dev.broadsheet.site.Article;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Permalinks;
import dev.broadsheet.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The archive: a page of all years, and one of each year with its articles by month. */
final class ArchivePlan {
  // Of a year alone the month isn't known: those come last.
  private static final Comparator<@Nullable Integer> NEWEST_FIRST =
      Comparator.nullsLast(Comparator.reverseOrder());

  private final Site site;
  private final Permalinks permalinks;

  ArchivePlan(Site site, Permalinks permalinks) {
    this.site = site;
    this.permalinks = permalinks;
  }

  void addTo(List<Page> pages) {
    Map<Integer, Map<@Nullable Integer, List<Article>>> years = new TreeMap<>(NEWEST_FIRST);
    for (Article article : site.articles()) {
      if (article.date() != null) {
        years
            .computeIfAbsent(article.date().year(), year -> new TreeMap<>(NEWEST_FIRST))
            .computeIfAbsent(article.date().month(), month -> new ArrayList<>())
            .add(article);
      }
    }
    String lang = site.config().language();
    List<Page.YearCount> counts = new ArrayList<>();
    years.forEach(
        (year, months) -> {
          Permalink permalink = permalinks.index("archive/" + year);
          List<Page.MonthArticles> articles = new ArrayList<>();
          months.forEach(
              (month, of) -> articles.add(new Page.MonthArticles(month, List.copyOf(of))));
          int count = articles.stream().mapToInt(of -> of.articles().size()).sum();
          counts.add(new Page.YearCount(year, permalink, count));
          pages.add(new Page.YearPage(permalink, lang, year, List.copyOf(articles)));
        });
    pages.add(new Page.ArchivePage(permalinks.index("archive"), lang, List.copyOf(counts)));
  }
}
