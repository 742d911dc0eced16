package dev.broadsheet.audit;

import dev.broadsheet.audit.PrivacyProof.Contact;
import dev.broadsheet.audit.PrivacyProof.HostLinks;
import dev.broadsheet.config.SiteConfig.AllowedHost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Adds up what was found in a site's files. */
final class ProofTally {
  private static final Comparator<HostLinks> MOST_FIRST =
      Comparator.comparingInt(HostLinks::count).reversed().thenComparing(HostLinks::host);

  private final SortedMap<AllowedHost, Set<Construct>> contacted =
      new TreeMap<>(Comparator.comparing(AllowedHost::host));
  private final SortedMap<String, Integer> links = new TreeMap<>();
  private final SortedMap<String, SortedSet<String>> policy =
      new TreeMap<>(ContentSecurityPolicy::defaultFirst);
  private int pages;
  private int files;
  private int policies;

  /** Adds what was found in a file, but for whom it contacts. */
  void add(Findings found) {
    if (found.ofPage()) {
      pages++;
      found.outgoing().forEach((host, count) -> links.merge(host, count, Integer::sum));
    } else if (!found.type().isEmpty()) {
      files++;
    }
    if (!found.policy().isEmpty()) {
      policies++;
      policy(found.policy());
    }
  }

  // Directives are written as Content-Security-Policy Level 3 has them, section 2.2.1.
  private void policy(String text) {
    for (String directive : text.split("; ", -1)) {
      String[] words = directive.split(" ", -1);
      SortedSet<String> sources = policy.computeIfAbsent(words[0], name -> new TreeSet<>());
      for (String source : List.of(words).subList(1, words.length)) {
        sources.add(brief(source));
      }
    }
  }

  // The hashes and documents of ten thousand pages would tell no more than that there are some.
  private static String brief(String source) {
    if (source.startsWith("'sha256-")) {
      return "'sha256-…'";
    }
    int path = source.startsWith("https://") ? source.indexOf('/', "https://".length()) : -1;
    return path < 0 ? source : source.substring(0, path);
  }

  /** Adds what makes a browser contact a host. */
  void contact(AllowedHost host, Construct construct) {
    contacted.computeIfAbsent(host, h -> EnumSet.noneOf(Construct.class)).add(construct);
  }

  /** Adds all that another tally came to. */
  void add(PrivacyProof proof) {
    pages += proof.pages();
    files += proof.files();
    policies += proof.policies();
    for (Contact contact : proof.contacted()) {
      contact.constructs().forEach(construct -> contact(contact.host(), construct));
    }
    proof.links().forEach(link -> links.merge(link.host(), link.count(), Integer::sum));
    proof
        .policy()
        .forEach((name, of) -> policy.computeIfAbsent(name, n -> new TreeSet<>()).addAll(of));
  }

  PrivacyProof proof() {
    // A directive that forbids all on one page and not on another forbids nothing on the site.
    policy.values().stream().filter(of -> of.size() > 1).forEach(of -> of.remove("'none'"));
    List<Contact> contacts = new ArrayList<>();
    contacted.forEach((host, of) -> contacts.add(new Contact(host, List.copyOf(of))));
    List<HostLinks> hosts = new ArrayList<>();
    links.forEach((host, count) -> hosts.add(new HostLinks(host, count)));
    hosts.sort(MOST_FIRST);
    return new PrivacyProof(
        pages, files, List.copyOf(contacts), List.copyOf(hosts), policies, policy);
  }
}
