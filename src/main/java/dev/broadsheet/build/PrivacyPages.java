package dev.broadsheet.build;

import dev.broadsheet.audit.AuditedOutput;
import dev.broadsheet.audit.PrivacyAudit;
import dev.broadsheet.audit.PrivacyProof;
import dev.broadsheet.output.OutputTree;
import dev.broadsheet.page.Page;
import dev.broadsheet.render.EditionRenderer;
import dev.broadsheet.render.RenderedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Renders the page on privacy of each edition from what was found in all the others. */
final class PrivacyPages {
  private final PrivacyAudit audit;
  private final ProblemCollector problems;

  private PrivacyPages(PrivacyAudit audit, ProblemCollector problems) {
    this.audit = audit;
    this.problems = problems;
  }

  /** Returns the files of a site together with its pages on privacy, if it is to have any. */
  static AuditedOutput add(
      AuditedOutput others,
      List<EditionRenderer> editions,
      PrivacyAudit audit,
      ProblemCollector problems) {
    PrivacyPages privacy = new PrivacyPages(audit, problems);
    // They are among the pages that they tell of: they are made once to be counted, then to tell.
    AuditedOutput counted = privacy.audited(editions, others.proof());
    return counted.tree().files().isEmpty()
        ? others
        : others.plus(privacy.audited(editions, others.proof().plus(counted.proof())), problems);
  }

  private AuditedOutput audited(List<EditionRenderer> editions, PrivacyProof proof) {
    List<RenderedPage> made = new ArrayList<>();
    for (EditionRenderer edition : editions) {
      for (Page page : edition.edition().pages()) {
        if (page instanceof Page.PrivacyPage) {
          RenderedPage rendered = edition.renderer().render(page, Map.of("proof", proof), problems);
          if (rendered != null) {
            made.add(rendered);
          }
        }
      }
    }
    return audit.audit(new OutputTree(SiteFiles.ofPages(made)));
  }
}
