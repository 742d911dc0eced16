package dev.broadsheet.page;

import java.util.ArrayList;
import java.util.List;

/** How alike the articles of a list are to one of them; filled for each anew. */
final class Likeness {
  private final double[] scores;
  private final int[] shared;
  private final List<Integer> touched = new ArrayList<>();

  /**
   * @param articles how many there are
   */
  Likeness(int articles) {
    scores = new double[articles];
    shared = new int[articles];
  }

  /**
   * Adds to an article's likeness, which is 0 at first.
   *
   * @param evidence how much what is shared proves by itself, as against chance
   */
  void add(int article, double score, int evidence) {
    if (shared[article] == 0) {
      touched.add(article);
    }
    scores[article] += score;
    shared[article] += evidence;
  }

  double of(int article) {
    return scores[article];
  }

  /** Returns all but one for whose likeness there is enough evidence. */
  List<Integer> others(int article, int evidence) {
    return touched.stream().filter(other -> other != article && shared[other] >= evidence).toList();
  }

  void clear() {
    for (int article : touched) {
      scores[article] = 0;
      shared[article] = 0;
    }
    touched.clear();
  }
}
