package dev.broadsheet.audit;

import dev.broadsheet.config.SiteConfig.AllowedHost;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What is known of whom a site's pages make a browser contact, once all its files were looked
 * through and nothing was found but what the settings allow.
 *
 * @param pages how many pages were looked through
 * @param files how many other files were: feeds, style sheets, scripts, drawings and data. What can
 *     name no address, such as a photograph, isn't counted
 * @param contacted the hosts besides the site's own that they make a browser contact, which the
 *     settings allow, by their names
 * @param links how many links lead from its pages to each other host, most first
 * @param policies how many of the pages carry a policy
 * @param policy all that any of these policies permits: of each directive of
 *     Content-Security-Policy Level 3, the sources; of a document its host, and for any number of
 *     hashes {@code 'sha256-…'}
 */
public record PrivacyProof(
    int pages,
    int files,
    List<Contact> contacted,
    List<HostLinks> links,
    int policies,
    SortedMap<String, SortedSet<String>> policy) {

  /**
   * A host that is contacted.
   *
   * @param host its name, and why it is allowed
   * @param constructs what makes a browser contact it
   */
  public record Contact(AllowedHost host, List<Construct> constructs) {}

  /**
   * The links that lead to a host.
   *
   * @param host its name in lower case, in ASCII
   * @param count how many
   */
  public record HostLinks(String host, int count) {}

  /** Returns what is known of these files and others together. */
  public PrivacyProof plus(PrivacyProof others) {
    ProofTally tally = new ProofTally();
    tally.add(this);
    tally.add(others);
    return tally.proof();
  }

  /** Returns what was looked for. */
  public List<Construct> constructs() {
    return Arrays.asList(Construct.values());
  }
}
