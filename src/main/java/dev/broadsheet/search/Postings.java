package dev.broadsheet.search;

import java.util.List;

/**
 * The articles that a term stands in. Two texts, since most queries need only the first:
 *
 * <ul>
 *   <li>articles: of each the distance from the one before, and a digit for how much it is about
 *       the term;
 *   <li>places: of each how many places follow, and the distance of each from the one before.
 * </ul>
 *
 * <p>Numbers are written in digits of {@link #DIGITS}, of which the last is below 32 and those
 * before it, which are 32 higher than they count, hold the lower five bits first.
 */
final class Postings {
  static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  // BM25 with its usual constants, but for the usual length: one that doesn't change with each
  // article that is published, so that a build doesn't rewrite every file of the index.
  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final double USUAL_LENGTH = 500;

  private final StringBuilder articles = new StringBuilder();
  private final StringBuilder places = new StringBuilder();
  private int last;
  private int size;

  /**
   * Adds an article with a higher number than those before.
   *
   * @param at where the term stands in it
   * @param weight how often it stands there, headlines counting for more
   * @param length how many words the article has
   */
  void add(int article, List<Integer> at, int weight, int length) {
    write(article - last, articles);
    articles.append(DIGITS.charAt(impact(weight, length)));
    write(at.size(), places);
    int before = 0;
    for (int place : at) {
      write(place - before, places);
      before = place;
    }
    last = article;
    size++;
  }

  /** Returns how many articles there are. */
  int size() {
    return size;
  }

  String articles() {
    return articles.toString();
  }

  String places() {
    return places.toString();
  }

  private static int impact(int weight, int length) {
    double saturation = K1 * (1 - B + B * length / USUAL_LENGTH);
    return (int) Math.max(1, Math.round(31 * weight / (weight + saturation)));
  }

  private static void write(int number, StringBuilder text) {
    int rest = number;
    while (rest > 31) {
      text.append(DIGITS.charAt(32 + rest % 32));
      rest /= 32;
    }
    text.append(DIGITS.charAt(rest));
  }
}
