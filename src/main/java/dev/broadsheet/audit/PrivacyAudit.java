package dev.broadsheet.audit;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.AllowedHost;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.output.OutputFile;
import dev.broadsheet.output.OutputTree;
import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Looks through every file of a site for what would make a browser contact another host without a
 * click: pages, feeds, style sheets, pictures in SVG, scripts and manifests, whoever wrote them.
 * Each page that Broadsheet made is given the policy by which a browser keeps it to that.
 */
public final class PrivacyAudit {
  private final Origin origin;
  private final Map<String, AllowedHost> allowed;
  private final SharedFiles shared;
  private final SiteAddresses addresses;
  private final EntryTexts texts;
  private final SourceTexts sources;
  private final Consumer<Problem> problems;

  /**
   * @param tree the site's files, whose style sheets and scripts each page is taken to use
   * @param planned the paths of pages that may be missing in it: those that are made later, and
   *     those that could not be made for a reason that was told
   * @param config where the site is published, whose host is its own, and the hosts that it allows
   * @param sources what the files were made from, to say where a leak is to be mended
   * @param problems takes an error for each leak, and warnings of what a policy makes idle
   */
  public PrivacyAudit(
      OutputTree tree,
      Collection<String> planned,
      SiteConfig config,
      SourceTexts sources,
      Consumer<Problem> problems) {
    origin = new Origin(URI.create(config.baseUrl()).getHost().toLowerCase(Locale.ROOT));
    // A host that is allowed twice is allowed for the reason that was given first.
    allowed =
        config.privacy().allow().stream()
            .collect(Collectors.toMap(AllowedHost::host, host -> host, (first, again) -> first));
    shared = SharedFiles.of(tree, allowed.keySet());
    Set<String> paths = new HashSet<>(planned);
    tree.files().forEach(file -> paths.add(file.path()));
    addresses = new SiteAddresses(config, paths);
    texts = new EntryTexts(origin);
    this.sources = sources;
    this.problems = problems;
  }

  /**
   * Looks through files, on all processors.
   *
   * @param tree all files of the site, or some that were made later
   * @return the files as they will be written, and whom they contact
   */
  public AuditedOutput audit(OutputTree tree) {
    List<Inspected> inspected = tree.files().parallelStream().map(this::inspect).toList();

    ProofTally tally = new ProofTally();
    LeakReport report = new LeakReport(sources, allowed, tally);
    BlockedReport blocked = new BlockedReport();
    Map<String, String> policies = new TreeMap<>();
    for (Inspected file : inspected) {
      file.leaks().forEach(leak -> report.add(file.file(), leak));
      file.blocked().forEach(what -> blocked.add(file.file(), what));
      file.addTo(tally);
      if (!file.policy().isEmpty()) {
        policies.put(file.file().path(), file.policy());
      }
    }
    report.tell(problems);
    blocked.tell(problems);
    OutputTree secured = new OutputTree(inspected.stream().map(Inspected::file).toList());
    List<FileLinks> links = inspected.stream().map(Inspected::leading).toList();
    return new AuditedOutput(
        secured,
        Collections.unmodifiableMap(policies),
        tally.proof(),
        new SiteLinks(addresses, links));
  }

  /**
   * A file and what was found in it.
   *
   * @param type its media type; empty where it can name no address
   * @param links how many links lead to each other host
   * @param leading what leads to files of the site
   * @param policy the policy that it was given, or empty
   * @param blocked what its policy makes idle
   */
  private record Inspected(
      OutputFile file,
      String type,
      List<Leak> leaks,
      Map<String, Integer> links,
      FileLinks leading,
      String policy,
      Set<String> blocked) {

    void addTo(ProofTally tally) {
      if (isPage(type)) {
        tally.page(links);
      } else if (!type.isEmpty()) {
        tally.file();
      }
      if (!policy.isEmpty()) {
        tally.policy(policy);
      }
    }
  }

  private Inspected inspect(OutputFile file) {
    String type = FileScan.typeOf(file.path());
    LeakCollector leaks = new LeakCollector(origin, texts);
    if (isPage(type)) {
      return page(file, type, leaks);
    }
    LinkScan scan = new LinkScan(texts);
    FileScan.file(type, file.bytes(), leaks, scan);
    FileLinks leading = scan.in(file, addresses);
    return new Inspected(file, type, leaks.all(), Map.of(), leading, "", Set.of());
  }

  private Inspected page(OutputFile file, String type, LeakCollector leaks) {
    LinkScan scan = new LinkScan(texts);
    OutgoingLinks outgoing = new OutgoingLinks(origin);
    ContentSecurityPolicy permitted = new ContentSecurityPolicy(shared, origin);
    new MarkupScan(leaks).page(file.bytes(), scan, outgoing, permitted);
    Map<String, Integer> links = outgoing.hosts();
    FileLinks leading = scan.in(file, addresses);
    // A page that an editor wrote in HTML is published byte for byte.
    if (isPage(FileScan.typeOf(file.origin()))) {
      return new Inspected(file, type, leaks.all(), links, leading, "", Set.of());
    }
    String policy = permitted.text();
    byte[] bytes = PolicyMeta.insert(file.bytes(), policy);
    return new Inspected(
        file.with(bytes), type, leaks.all(), links, leading, policy, leaks.allBlocked());
  }

  private static boolean isPage(String type) {
    return type.equals("text/html");
  }
}
