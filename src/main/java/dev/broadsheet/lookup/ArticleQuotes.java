package dev.broadsheet.lookup;

import java.util.List;

/**
 * What became of an article.
 *
 * @param replacements what was replaced, in the article's order
 */
public record ArticleQuotes(List<Replacement> replacements) {

  /**
   * A block and the Markdown in its place.
   *
   * @param line the line that it began on, from 1
   * @param start offset of the block, in the text with {@code \n} as the only line end
   * @param end offset behind it
   * @param markdown what stands there now, lines ending in {@code \n}
   */
  public record Replacement(int line, int start, int end, String markdown) {}
}
