package dev.broadsheet.build;

import dev.broadsheet.audit.AuditedOutput;
import dev.broadsheet.audit.PrivacyAudit;
import dev.broadsheet.audit.PrivacyProof;
import dev.broadsheet.output.OutputTree;
import dev.broadsheet.page.Page;
import dev.broadsheet.render.PageRenderer;
import dev.broadsheet.render.RenderedPage;
import java.util.List;
import java.util.Map;

/** Renders the page on privacy from what was found in all the others. */
final class PrivacyPages {
  private final PageRenderer renderer;
  private final PrivacyAudit audit;
  private final ProblemCollector problems;

  private PrivacyPages(PageRenderer renderer, PrivacyAudit audit, ProblemCollector problems) {
    this.renderer = renderer;
    this.audit = audit;
    this.problems = problems;
  }

  /** Returns the files of a site together with its page on privacy, if it is to have one. */
  static AuditedOutput add(
      AuditedOutput others,
      List<Page> pages,
      PageRenderer renderer,
      PrivacyAudit audit,
      ProblemCollector problems) {
    PrivacyPages privacy = new PrivacyPages(renderer, audit, problems);
    AuditedOutput audited = others;
    for (Page page : pages) {
      if (page instanceof Page.PrivacyPage) {
        // It is one of the pages that it tells of: it is made once to be counted, and then to tell.
        PrivacyProof proof = privacy.audited(page, others.proof()).proof();
        audited = others.plus(privacy.audited(page, others.proof().plus(proof)), problems);
      }
    }
    return audited;
  }

  private AuditedOutput audited(Page page, PrivacyProof proof) {
    RenderedPage rendered = renderer.render(page, Map.of("proof", proof), problems);
    List<RenderedPage> made = rendered == null ? List.of() : List.of(rendered);
    return audit.audit(new OutputTree(SiteFiles.ofPages(made)));
  }
}
