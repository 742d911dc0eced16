package dev.broadsheet.audit;

import dev.broadsheet.audit.FileLinks.Link;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a tag says, whichever page it stands in.
 *
 * @param leaks what it makes a browser contact
 * @param blocked what of it a policy makes idle
 * @param links what leads somewhere
 * @param anchors the places that can be led to
 * @param outgoing how many links lead to each other host
 * @param permitted what a policy has to permit: of each directive, the sources
 */
record TagFindings(
    List<Leak> leaks,
    Set<String> blocked,
    List<Link> links,
    Set<String> anchors,
    Map<String, Integer> outgoing,
    Map<String, Set<String>> permitted) {

  boolean isEmpty() {
    return leaks.isEmpty()
        && blocked.isEmpty()
        && links.isEmpty()
        && anchors.isEmpty()
        && outgoing.isEmpty()
        && permitted.isEmpty();
  }
}
