package dev.broadsheet.editorial;

import dev.broadsheet.config.Check;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.document.Outline;
import dev.broadsheet.site.Article;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Checks that the words of a link say where it leads: who uses a screen reader may hear a page's
 * links one after the other, without the words around them (WCAG 2.2, 2.4.9).
 */
final class LinkTexts {
  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");
  private static final Pattern AROUND = Pattern.compile("^[\\p{P}\\p{S}\\s]+|[\\p{P}\\p{S}\\s]+$");

  private final Findings findings;

  LinkTexts(Findings findings) {
    this.findings = findings;
  }

  void check(Article article) {
    if (!findings.wants(Check.LINK_TEXT)) {
      return;
    }
    Phrases phrases = Phrases.of(article.lang());
    for (Outline.Anchor link : article.document().outline().links()) {
      String words = AROUND.matcher(link.text().toLowerCase(Locale.ROOT)).replaceAll("");
      if (ADDRESS.matcher(link.text().strip()).matches()) {
        findings.add(
            Check.LINK_TEXT,
            link.location(),
            "the address " + Excerpt.quoted(link.text()) + " stands for words",
            "write words that say what is there: [the report](https://…)");
      } else if (phrases.emptyLinks().contains(words)) {
        findings.add(
            Check.LINK_TEXT,
            link.location(),
            "the words " + Excerpt.quoted(link.text()) + " don't say where the link leads",
            "link the words that do: [the report](…)");
      }
    }
  }
}
