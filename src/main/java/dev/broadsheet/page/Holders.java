package dev.broadsheet.page;

import java.util.Arrays;

/** The articles that are about one thing, by their places in a list, rising. */
final class Holders {
  private final int[] articles;
  private final double[] weights;
  private int size;

  /**
   * @param most how many there can be
   */
  Holders(int most) {
    articles = new int[most];
    weights = new double[most];
  }

  /** Adds an article that stands below those added before; the weight is the thing's in it. */
  void add(int article, double weight) {
    articles[size] = article;
    weights[size] = weight;
    size++;
  }

  int size() {
    return size;
  }

  int article(int at) {
    return articles[at];
  }

  double weight(int at) {
    return weights[at];
  }

  /** Returns where as many as are wanted begin that stand nearest around one of them. */
  int startNear(int article, int wanted) {
    int at = Arrays.binarySearch(articles, 0, size, article);
    return Math.max(0, Math.min(at - wanted / 2, size - wanted));
  }
}
