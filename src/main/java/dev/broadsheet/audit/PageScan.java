package dev.broadsheet.audit;

import dev.broadsheet.output.OutputFile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds all that the audit wants to know of a page. */
final class PageScan {
  private final LeakCollector leaks;
  private final MarkupScan markup;
  private final LinkScan links;
  private final OutgoingLinks outgoing;
  private final ContentSecurityPolicy policy;

  private PageScan(Origin origin, EntryTexts texts) {
    leaks = new LeakCollector(origin, texts);
    markup = new MarkupScan(leaks);
    links = new LinkScan(texts);
    outgoing = new OutgoingLinks(origin);
    policy = new ContentSecurityPolicy(origin);
  }

  /** Returns what a tag says by itself. */
  static TagFindings of(Tag tag, Origin origin, EntryTexts texts) {
    PageScan scan = new PageScan(origin, texts);
    scan.tag(tag);
    return new TagFindings(
        scan.leaks.all(),
        Set.copyOf(scan.leaks.allBlocked()),
        List.copyOf(scan.links.links()),
        Set.copyOf(scan.links.anchors()),
        Map.copyOf(scan.outgoing.hosts()),
        Map.copyOf(scan.policy.permitted()));
  }

  /**
   * Looks through a page.
   *
   * @param known what tags say that were seen before
   * @param shared what its style sheets and scripts may need
   */
  static PageScan of(
      OutputFile page, Origin origin, EntryTexts texts, KnownTags known, SharedFiles shared) {
    PageScan scan = new PageScan(origin, texts);
    scan.policy.permit(shared);
    List<PlainTag> plain = PlainMarkup.read(page.bytes(), known);
    if (plain == null) {
      String html = FileScan.textOf(page.bytes());
      scan.markup.html(html, scan.links, scan.outgoing, scan.policy);
    } else {
      plain.forEach(scan::plain);
    }
    return scan;
  }

  private void plain(PlainTag tag) {
    TagFindings findings = tag.findings();
    if (findings == null) {
      tag(tag);
    } else {
      leaks.add(findings);
      links.add(findings);
      outgoing.add(findings);
      policy.add(findings);
    }
  }

  private void tag(Tag tag) {
    markup.element(tag);
    links.element(tag);
    outgoing.element(tag);
    policy.element(tag);
  }

  LeakCollector leaks() {
    return leaks;
  }

  LinkScan links() {
    return links;
  }

  OutgoingLinks outgoing() {
    return outgoing;
  }

  ContentSecurityPolicy policy() {
    return policy;
  }
}
