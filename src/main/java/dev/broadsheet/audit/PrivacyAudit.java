package dev.broadsheet.audit;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.AllowedHost;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.output.OutputFile;
import dev.broadsheet.output.OutputTree;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * Looks through every file of a site for what would make a browser contact another host without a
 * click: pages, feeds, style sheets, pictures in SVG, scripts and manifests, whoever wrote them.
 * Each page that Broadsheet made is given the policy by which a browser keeps it to that.
 */
public final class PrivacyAudit {
  private final Origin origin;
  private final SharedFiles shared;

  private PrivacyAudit(Origin origin, SharedFiles shared) {
    this.origin = origin;
    this.shared = shared;
  }

  /**
   * Looks through all files, on all processors.
   *
   * @param tree the files
   * @param config where the site is published, whose host is its own, and the hosts that it allows
   * @param sources what the files were made from, to say where a leak is to be mended
   * @param problems takes an error for each leak, and warnings of what a policy makes idle
   * @return the files as they will be written, and the allowed hosts that they contact
   */
  public static AuditedOutput audit(
      OutputTree tree, SiteConfig config, SourceTexts sources, Consumer<Problem> problems) {
    String host = URI.create(config.baseUrl()).getHost().toLowerCase(Locale.ROOT);
    Set<String> allowed =
        config.privacy().allow().stream().map(AllowedHost::host).collect(Collectors.toSet());
    PrivacyAudit audit = new PrivacyAudit(new Origin(host), SharedFiles.of(tree, allowed));
    List<Inspected> inspected = tree.files().parallelStream().map(audit::inspect).toList();

    LeakReport report = new LeakReport(sources, allowed);
    inspected.forEach(file -> file.leaks().forEach(leak -> report.add(file.file(), leak)));
    report.tell(problems);
    BlockedReport blocked = new BlockedReport();
    inspected.forEach(file -> file.blocked().forEach(what -> blocked.add(file.file(), what)));
    blocked.tell(problems);
    OutputTree secured = new OutputTree(inspected.stream().map(Inspected::file).toList());
    return new AuditedOutput(secured, report.allowed(config.privacy().allow()));
  }

  /** A file, what was found in it, and what its policy makes idle. */
  private record Inspected(OutputFile file, List<Leak> leaks, Set<String> blocked) {}

  private Inspected inspect(OutputFile file) {
    String type = FileScan.typeOf(file.path());
    if (type.isEmpty()) {
      return new Inspected(file, List.of(), Set.of());
    }
    LeakCollector leaks = new LeakCollector(origin);
    String text = FileScan.textOf(file.bytes());
    if (type.equals("text/html") && !isCopied(file)) {
      Document page = new MarkupScan(leaks).html(text);
      String policy = ContentSecurityPolicy.of(page, shared, origin);
      byte[] bytes = PolicyMeta.insert(text, policy).getBytes(StandardCharsets.UTF_8);
      return new Inspected(file.with(bytes), leaks.all(), leaks.allBlocked());
    }
    FileScan.scan(type, text, leaks);
    return new Inspected(file, leaks.all(), Set.of());
  }

  // A page that an editor wrote in HTML is published byte for byte.
  private static boolean isCopied(OutputFile file) {
    return FileScan.typeOf(file.origin()).equals("text/html");
  }
}
