package dev.broadsheet.audit;

import dev.broadsheet.audit.FileLinks.Anchored;
import dev.broadsheet.audit.FileLinks.Dead;
import dev.broadsheet.content.PercentEncoding;
import dev.broadsheet.diagnostic.Problem;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Checks, in every file of a site, that what leads to the site itself arrives: links, anchors,
 * pictures of every size, style sheets, scripts, icons, feeds and site maps, whoever wrote them.
 */
public final class LinkAudit {
  private LinkAudit() {}

  /**
   * Checks all files.
   *
   * @param audited the files, with what was found in them
   * @param sources what the files were made from, to say where a link is to be mended
   * @param told problems that were told before; what they are about isn't told again
   * @param problems takes an error for each link that leads to nothing. One that names the host is
   *     a warning where a reader is to click it: something else on the host may answer
   */
  public static void check(
      AuditedOutput audited,
      SourceTexts sources,
      Collection<Problem> told,
      Consumer<Problem> problems) {
    DeadLinkReport report = new DeadLinkReport(sources, audited.links().addresses(), told);
    Map<String, Set<String>> anchors = new HashMap<>();
    audited.links().files().forEach(file -> anchors.put(file.path(), file.anchors()));
    for (FileLinks file : audited.links().files()) {
      for (Dead dead : file.dead()) {
        report.dead(file, dead);
      }
      for (Anchored anchored : file.anchored()) {
        Set<String> there = anchors.get(anchored.page());
        if (there != null && !isThere(anchored.fragment(), there)) {
          report.missing(file, anchored, there);
        }
      }
    }
    report.tell(problems);
  }

  // As it is, then decoded (HTML standard, "find a potential indicated element").
  private static boolean isThere(String fragment, Set<String> anchors) {
    return anchors.contains(fragment) || anchors.contains(PercentEncoding.decode(fragment));
  }
}
