package dev.broadsheet.editorial;

import dev.broadsheet.config.Check;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.document.Outline;
import dev.broadsheet.site.Article;

/**
 * Checks that headings go down a level at a time. The page shows them so in any case; but what was
 * meant to stand below what is then a guess.
 */
final class HeadingOrder {
  private HeadingOrder() {}

  static void check(Article article, Findings findings) {
    // The headline is that of level 1.
    int above = 1;
    for (Outline.Title heading : article.document().outline().headings()) {
      if (heading.level() > above + 1) {
        findings.add(
            Check.HEADINGS,
            heading.location(),
            "the heading %s is of level %d, below one of level %d"
                .formatted(Excerpt.quoted(heading.text()), heading.level(), above),
            "begin it with " + "#".repeat(above + 1));
      }
      above = heading.level();
    }
  }
}
