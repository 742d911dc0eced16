package dev.broadsheet.editorial;

import dev.broadsheet.config.Check;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Publication;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.SourceDocument;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks the writing of a site's articles against what its settings ask, under {@code checks}. */
public final class EditorialCheck {
  private EditorialCheck() {}

  /**
   * Reports what falls short of the settings. A site that asks nothing is not looked at.
   *
   * @param editions the site in each of its languages
   * @param documents all that was read, what is withheld too
   * @param publication the moment that the site is published for
   */
  public static void check(
      List<Site> editions,
      List<SourceDocument> documents,
      Publication publication,
      Consumer<Problem> problems) {
    Map<Check, Severity> checks = editions.get(0).config().checks();
    if (checks.isEmpty()) {
      return;
    }
    Findings findings = new Findings(checks, problems);
    editions.forEach(site -> check(site, findings));
    documents.forEach(document -> Expired.check(document, publication, findings));
  }

  private static void check(Site site, Findings findings) {
    Headers headers = new Headers(findings);
    AltTexts altTexts = new AltTexts(findings);
    LinkTexts linkTexts = new LinkTexts(findings);
    for (Article article :
        Stream.concat(site.articles().stream(), site.pages().stream()).toList()) {
      headers.check(article);
      altTexts.check(article);
      linkTexts.check(article);
      HeadingOrder.check(article, findings);
      PostSources.check(article, findings);
    }
    SingleTags.check(site, findings);
  }
}
