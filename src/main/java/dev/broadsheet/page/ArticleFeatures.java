package dev.broadsheet.page;

import dev.broadsheet.site.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What tells the articles of a language apart: the tags of each and its few most telling words, the
 * ones that it has often and others seldom (tf-idf), weighed against each other.
 */
final class ArticleFeatures {
  private static final int MOST_WORDS = 8;
  // An editor's tag says more than that a word happens to stand in both texts.
  private static final double OF_TAG = 2;

  private final List<List<Feature>> features = new ArrayList<>();
  private final Map<String, Holders> holders = new HashMap<>();

  /**
   * Something that an article is about.
   *
   * @param name a word, or a tag
   * @param weight how much of the article it makes out; the squares of all add up to 1
   */
  record Feature(String name, double weight) {}

  /**
   * @param articles all of one language
   */
  ArticleFeatures(List<Article> articles) {
    List<Map<String, Integer>> counts = articles.parallelStream().map(TellingWords::of).toList();
    Map<String, Integer> spread = new HashMap<>();
    counts.forEach(of -> of.keySet().forEach(name -> spread.merge(name, 1, Integer::sum)));
    counts.parallelStream()
        .map(of -> telling(of, spread, articles.size()))
        .forEachOrdered(features::add);
    for (int i = 0; i < features.size(); i++) {
      for (Feature feature : features.get(i)) {
        holders
            .computeIfAbsent(feature.name(), name -> new Holders(spread.getOrDefault(name, 0)))
            .add(i, feature.weight());
      }
    }
  }

  /** Returns what an article is about, the most telling first. */
  List<Feature> of(int article) {
    return features.get(article);
  }

  /** Returns the articles that are about something. */
  Holders holders(Feature feature) {
    return Objects.requireNonNull(holders.get(feature.name()));
  }

  private static List<Feature> telling(
      Map<String, Integer> counts, Map<String, Integer> spread, int articles) {
    List<Feature> words = new ArrayList<>();
    List<Feature> telling = new ArrayList<>();
    counts.forEach(
        (name, count) -> {
          int in = spread.getOrDefault(name, 0);
          double rare = Math.log(1 + (double) articles / in);
          // What one article alone has, or every second one, joins it to no other.
          if (in > 1 && TellingWords.isTag(name)) {
            telling.add(new Feature(name, OF_TAG * rare));
          } else if (in > 1 && in <= Math.max(2, articles / 4)) {
            words.add(new Feature(name, (1 + Math.log(count)) * rare));
          }
        });
    Comparator<Feature> order =
        Comparator.comparingDouble(Feature::weight).reversed().thenComparing(Feature::name);
    words.stream().sorted(order).limit(MOST_WORDS).forEach(telling::add);
    telling.sort(order);
    double length = Math.sqrt(telling.stream().mapToDouble(f -> f.weight() * f.weight()).sum());
    return telling.stream().map(f -> new Feature(f.name(), f.weight() / length)).toList();
  }
}
