package dev.broadsheet.site;

import dev.broadsheet.frontmatter.PartialDate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of lists: dated articles first, the newest at the top, of one moment those first whose
 * date is known best; then those without a date by {@code order}, then by title. No two articles
 * are equal in it, so that it never depends on how files happen to be read.
 */
final class ArticleOrder {
  private static final Comparator<Dated> ORDER =
      Comparator.comparing(Dated::at, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Dated::precision, Comparator.reverseOrder())
          .thenComparing(
              dated -> dated.article().frontMatter().order(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(dated -> dated.article().title())
          .thenComparing(dated -> dated.article().source().path());

  private final ZoneId zone;

  ArticleOrder(ZoneId zone) {
    this.zone = zone;
  }

  List<Article> sort(List<Article> articles) {
    List<Dated> dated = new ArrayList<>(articles.size());
    for (Article article : articles) {
      Instant at = article.date() == null ? null : article.date().firstInstant(zone);
      dated.add(new Dated(at, article));
    }
    dated.sort(ORDER);
    return dated.stream().map(Dated::article).toList();
  }

  // The instant is computed once an article, not once a comparison.
  private record Dated(@Nullable Instant at, Article article) {

    /** How much of the date is known: a month is below its first day, a year below its January. */
    int precision() {
      PartialDate date = article.date();
      if (date == null || date.month() == null) {
        return 0;
      }
      return date.day() == null ? 1 : date.time() == null ? 2 : 3;
    }
  }
}
