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
  private final Map<String, AllowedHost> allowed;
  private final SiteAddresses addresses;
  private final FileInspector inspector;
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
    Origin origin = new Origin(URI.create(config.baseUrl()).getHost().toLowerCase(Locale.ROOT));
    // A host that is allowed twice is allowed for the reason that was given first.
    allowed =
        config.privacy().allow().stream()
            .collect(Collectors.toMap(AllowedHost::host, host -> host, (first, again) -> first));
    Set<String> paths = new HashSet<>(planned);
    tree.files().forEach(file -> paths.add(file.path()));
    addresses = new SiteAddresses(config, paths);
    SharedFiles shared = SharedFiles.of(tree, allowed.keySet());
    inspector = new FileInspector(origin, shared, addresses);
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
    List<OutputFile> files = inspected.stream().map(Inspected::file).toList();
    return judged(new OutputTree(files), inspected.stream().map(Inspected::findings).toList());
  }

  private AuditedOutput judged(OutputTree tree, List<Findings> findings) {
    ProofTally tally = new ProofTally();
    LeakReport leaks = new LeakReport(sources, allowed, tally);
    BlockedReport blocked = new BlockedReport();
    Map<String, String> policies = new TreeMap<>();
    for (Findings found : findings) {
      leaks.add(found);
      blocked.add(found);
      tally.add(found);
      if (!found.policy().isEmpty()) {
        policies.put(found.path(), found.policy());
      }
    }
    leaks.tell(problems);
    blocked.tell(problems);
    List<FileLinks> links = findings.stream().map(Findings::leading).toList();
    return new AuditedOutput(
        tree,
        Collections.unmodifiableMap(policies),
        tally.proof(),
        new SiteLinks(addresses, links));
  }

  private Inspected inspect(OutputFile file) {
    Findings found = inspector.inspect(file);
    return new Inspected(found.policy().isEmpty() ? file : secured(file, found.policy()), found);
  }

  private static OutputFile secured(OutputFile page, String policy) {
    return page.with(PolicyMeta.insert(page.bytes(), policy));
  }

  /** A file as it will be written, and what was found in it. */
  private record Inspected(OutputFile file, Findings findings) {}
}
