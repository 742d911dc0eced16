package dev.broadsheet.hosting;

import dev.broadsheet.asset.HashedName;
import dev.broadsheet.audit.AuditedOutput;
import dev.broadsheet.hosting.HostRules.Kind;
import dev.broadsheet.hosting.HostRules.Redirect;
import dev.broadsheet.hosting.HostRules.Single;
import dev.broadsheet.output.OutputFile;
import dev.broadsheet.site.Permalink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes rules from the files of a site: what most have in common, and what differs. */
final class HostRulesMaker {
  private static final String PAGE = ".html";

  private final String base;
  private final AuditedOutput audited;
  private final List<Kind> kinds = new ArrayList<>();
  private final List<Single> singles = new ArrayList<>();

  /**
   * @param base the path of the site's address, with a slash at both ends
   */
  HostRulesMaker(String base, AuditedOutput audited) {
    this.base = base;
    this.audited = audited;
  }

  /**
   * Makes the rules.
   *
   * @param redirects the former addresses; the pages there are for other hosts
   * @param gone the addresses that are given up, from the site's root
   */
  HostRules make(List<Redirect> redirects, Set<String> gone) {
    Set<String> moved =
        redirects.stream()
            .map(redirect -> new Permalink(redirect.from()).outputPath())
            .collect(Collectors.toSet());
    String policy = commonPolicy();
    SortedMap<String, List<OutputFile>> byEnding = new TreeMap<>();
    for (OutputFile file : audited.tree().files()) {
      String ending = ending(file.path());
      if (moved.contains(base.substring(1) + file.path())) {
        continue;
      }
      if (ending.equals(PAGE)) {
        page(file, policy);
      } else if (!ending.isEmpty()) {
        byEnding.computeIfAbsent(ending, e -> new ArrayList<>()).add(file);
      }
    }
    byEnding.forEach(this::kind);
    singles.sort(Comparator.comparing(Single::path));
    String root = base.substring(0, base.length() - 1);
    return new HostRules(
        base,
        policy,
        List.copyOf(kinds),
        List.copyOf(singles),
        redirects,
        gone.stream().map(path -> root + path).toList());
  }

  /** Returns the policy of most pages. */
  private String commonPolicy() {
    return audited.policies().values().stream()
        .collect(Collectors.groupingBy(policy -> policy, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> Header.policyOf(entry.getKey()))
        .orElse(Header.FRAMES);
  }

  // A page that an editor wrote in HTML has no policy of ours.
  private void page(OutputFile file, String common) {
    String own = audited.policies().get(file.path());
    String policy = own == null ? Header.FRAMES : Header.policyOf(own);
    if (!policy.equals(common)) {
      singles.add(new Single(base + file.path(), policy, false));
    }
  }

  private void kind(String ending, List<OutputFile> files) {
    String feed = MediaTypes.FEEDS.get(ending);
    if (feed != null) {
      kinds.add(new Kind(ending, feed, false));
      return;
    }
    List<OutputFile> lasting = files.stream().filter(HostRulesMaker::isLasting).toList();
    boolean all = lasting.size() == files.size();
    kinds.add(new Kind(ending, MediaTypes.of(ending.substring(1)), all));
    if (!all) {
      lasting.forEach(file -> singles.add(new Single(base + file.path(), Header.FRAMES, true)));
    }
  }

  private static boolean isLasting(OutputFile file) {
    return HashedName.isOf(file.path(), file::bytes);
  }

  /** Returns the name of a feed, else the extension with its dot, empty where there is none. */
  private static String ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return MediaTypes.FEEDS.containsKey(name) ? name : dot < 0 ? "" : name.substring(dot);
  }
}
