package dev.broadsheet.editorial;

import dev.broadsheet.config.Check;
import dev.broadsheet.frontmatter.FrontMatter;
import dev.broadsheet.frontmatter.PartialDate;
import dev.broadsheet.site.Publication;
import dev.broadsheet.site.SourceDocument;

/** Checks that no file lies about that was withdrawn for good. */
final class Expired {
  private Expired() {}

  static void check(SourceDocument document, Publication publication, Findings findings) {
    FrontMatter header = document.frontMatter();
    PartialDate expires = header.expires();
    if (expires == null || expires.firstInstant(publication.zone()).isAfter(publication.now())) {
      return;
    }
    findings.add(
        Check.EXPIRED,
        header.places().of("expires"),
        document.file(),
        "the article expired on " + expires.machineForm() + " and is no longer published",
        "take the file away, or \"expires\" out of it if readers may have it back");
  }
}
