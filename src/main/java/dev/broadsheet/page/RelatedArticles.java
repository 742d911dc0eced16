package dev.broadsheet.page;

import dev.broadsheet.page.ArticleFeatures.Feature;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Finds for each article the others of its language that are about the same: that share tags and
 * telling words with it. An article is compared only with those that share something, and of a
 * thing that many share only with those that stand nearest in time, so that the work grows with the
 * number of articles and not with its square.
 */
final class RelatedArticles {
  private static final int MOST_HOLDERS = 48;
  private static final int RUN = 1024;
  // One word two texts may have in common by chance; two, or a tag, are enough.
  private static final int OF_WORD = 1;
  private static final int OF_TAG = 2;
  private static final int ENOUGH = 2;
  private static final double ALIKE = 0.1;

  private final List<Article> articles;
  private final ArticleFeatures features;
  private final int most;

  private RelatedArticles(List<Article> articles, int most) {
    this.articles = articles;
    this.features = new ArticleFeatures(articles);
    this.most = most;
  }

  /**
   * Returns the related articles of those that have any, the most alike first.
   *
   * @param most how many an article gets; with 0 nothing is looked at
   */
  static Map<Permalink, List<Article>> of(Site site, int most) {
    Map<Permalink, List<Article>> related = new ConcurrentHashMap<>();
    if (most > 0) {
      Map<String, List<Article>> byLanguage = new LinkedHashMap<>();
      for (Article article : site.articles()) {
        String language = Locale.forLanguageTag(article.lang()).getLanguage();
        byLanguage.computeIfAbsent(language, l -> new ArrayList<>()).add(article);
      }
      byLanguage.values().forEach(of -> new RelatedArticles(of, most).addTo(related));
    }
    return related;
  }

  private void addTo(Map<Permalink, List<Article>> related) {
    int runs = (articles.size() + RUN - 1) / RUN;
    IntStream.range(0, runs)
        .parallel()
        .forEach(
            run -> {
              Likeness alike = new Likeness(articles.size());
              int end = Math.min(articles.size(), (run + 1) * RUN);
              for (int i = run * RUN; i < end; i++) {
                List<Article> found = related(i, alike);
                if (!found.isEmpty()) {
                  related.put(articles.get(i).permalink(), found);
                }
              }
            });
  }

  private List<Article> related(int article, Likeness alike) {
    for (Feature feature : features.of(article)) {
      Holders holders = features.holders(feature);
      int from = holders.startNear(article, MOST_HOLDERS);
      int end = Math.min(holders.size(), from + MOST_HOLDERS);
      int evidence = TellingWords.isTag(feature.name()) ? OF_TAG : OF_WORD;
      for (int i = from; i < end; i++) {
        alike.add(holders.article(i), feature.weight() * holders.weight(i), evidence);
      }
    }
    List<Article> found =
        alike.others(article, ENOUGH).stream()
            .filter(other -> alike.of(other) >= ALIKE)
            // Of what is equally alike, the nearest in time, the newer first.
            .sorted(
                Comparator.comparingDouble((Integer other) -> -alike.of(other))
                    .thenComparing(other -> Math.abs(other - article))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(most)
            .map(articles::get)
            .toList();
    alike.clear();
    return found;
  }
}
