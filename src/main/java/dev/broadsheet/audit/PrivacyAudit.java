package dev.broadsheet.audit;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.output.OutputFile;
import dev.broadsheet.output.OutputTree;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks through every file of a site for what would make a browser contact another host without a
 * click: pages, feeds, style sheets, pictures in SVG, scripts and manifests, whoever wrote them.
 */
public final class PrivacyAudit {
  private final Origin origin;

  private PrivacyAudit(Origin origin) {
    this.origin = origin;
  }

  /**
   * Looks through all files, on all processors.
   *
   * @param tree the files, as they will be written
   * @param baseUrl where the site is published; its host is the site's own
   * @param sources what the files were made from, to say where a leak is to be mended
   * @param problems takes an error for each leak
   */
  public static AuditedOutput audit(
      OutputTree tree, String baseUrl, SourceTexts sources, Consumer<Problem> problems) {
    String host = URI.create(baseUrl).getHost().toLowerCase(Locale.ROOT);
    PrivacyAudit audit = new PrivacyAudit(new Origin(Set.of(host)));
    List<Inspected> inspected =
        tree.files().parallelStream()
            .filter(file -> !FileScan.typeOf(file.path()).isEmpty())
            .map(audit::inspect)
            .toList();
    LeakReport report = new LeakReport(sources);
    inspected.forEach(file -> file.leaks().forEach(leak -> report.add(file.file(), leak)));
    report.tell(problems);
    return new AuditedOutput(tree, inspected.size());
  }

  /** A file and what was found in it. */
  private record Inspected(OutputFile file, List<Leak> leaks) {}

  private Inspected inspect(OutputFile file) {
    LeakCollector leaks = new LeakCollector(origin);
    FileScan.scan(FileScan.typeOf(file.path()), FileScan.textOf(file.bytes()), leaks);
    return new Inspected(file, leaks.all());
  }
}
