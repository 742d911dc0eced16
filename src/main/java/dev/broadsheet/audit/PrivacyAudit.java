package dev.broadsheet.audit;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.AllowedHost;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.output.Content;
import dev.broadsheet.output.OutputFile;
import dev.broadsheet.output.OutputTree;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks through every file of a site for what would make a browser contact another host without a
 * click: pages, feeds, style sheets, pictures in SVG, scripts and manifests, whoever wrote them.
 * Each page that Broadsheet made is given the policy by which a browser keeps it to that.
 */
public final class PrivacyAudit {
  private static final Comparator<InspectedFile> BY_PATH =
      Comparator.comparing((InspectedFile file) -> file.file().path())
          .thenComparing(file -> file.file().origin());

  private final Map<String, AllowedHost> allowed;
  private final SiteAddresses addresses;
  private final SharedFiles shared;
  private final FileInspector inspector;
  private final SourceTexts sources;
  private final Consumer<Problem> problems;

  /**
   * @param tree the site's files but for its pages; each page is taken to use their style sheets
   *     and scripts
   * @param planned the paths of its pages, those that could not be made among them: the reason was
   *     told
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
    shared = SharedFiles.of(tree, allowed.keySet());
    inspector = new FileInspector(origin, shared, addresses);
    this.sources = sources;
    this.problems = problems;
  }

  /** Returns what is different as soon as the files are that the policy of each page allows for. */
  public String shared() {
    return shared.toString();
  }

  /**
   * Looks through files, on all processors.
   *
   * @param tree all files of the site, or some that were made later
   * @return the files as they will be written, and whom they contact
   */
  public AuditedOutput audit(OutputTree tree) {
    return judge(List.of(), tree);
  }

  /** Looks through a file; any number of threads may ask at a time. */
  public InspectedFile inspect(OutputFile file) {
    Findings found = inspector.inspect(file);
    return new InspectedFile(
        found.policy().isEmpty() ? file : secured(file, found.policy()), found);
  }

  /**
   * Judges what was found in files, and in others that were not looked through yet.
   *
   * @param seen the files that were
   * @param others the files that were not
   * @return all files, and whom they contact
   */
  public AuditedOutput judge(List<InspectedFile> seen, OutputTree others) {
    List<InspectedFile> inspected =
        Stream.concat(seen.stream(), others.files().parallelStream().map(this::inspect))
            .sorted(BY_PATH)
            .toList();
    OutputTree tree =
        OutputTree.collect(inspected.stream().map(InspectedFile::file).toList(), problems);
    // What isn't published, since something else has its place, says nothing of the site.
    Set<OutputFile> published = Collections.newSetFromMap(new IdentityHashMap<>());
    published.addAll(tree.files());
    ProofTally tally = new ProofTally();
    LeakReport leaks = new LeakReport(sources, allowed, tally);
    BlockedReport blocked = new BlockedReport();
    Map<String, String> policies = new TreeMap<>();
    List<FileLinks> links = new ArrayList<>(inspected.size());
    for (InspectedFile file : inspected) {
      if (!published.contains(file.file())) {
        continue;
      }
      Findings found = file.findings();
      leaks.add(found);
      blocked.add(found);
      tally.add(found);
      if (!found.policy().isEmpty()) {
        policies.put(found.path(), found.policy());
      }
      links.add(found.leading());
    }
    leaks.tell(problems);
    blocked.tell(problems);
    return new AuditedOutput(
        tree,
        Collections.unmodifiableMap(policies),
        tally.proof(),
        new SiteLinks(addresses, links));
  }

  private static OutputFile secured(OutputFile page, String policy) {
    return page.with(Content.of(PolicyMeta.insert(page.bytes(), policy)));
  }
}
