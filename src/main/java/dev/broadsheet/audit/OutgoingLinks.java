package dev.broadsheet.audit;

import java.util.Map;
import java.util.TreeMap;

/** Counts the links of a page by which a reader leaves the site. */
final class OutgoingLinks implements ElementScan {
  private final Origin origin;
  private final Map<String, Integer> hosts = new TreeMap<>();

  OutgoingLinks(Origin origin) {
    this.origin = origin;
  }

  /** Returns how many links lead to each other host. */
  Map<String, Integer> hosts() {
    return hosts;
  }

  /** Counts the links of a tag. */
  void add(TagFindings found) {
    for (Map.Entry<String, Integer> host : found.outgoing().entrySet()) {
      hosts.merge(host.getKey(), host.getValue(), Integer::sum);
    }
  }

  @Override
  public void element(Tag tag) {
    if (MarkupRules.isLink(tag.name())) {
      String href = tag.has("href") ? "href" : "xlink:href";
      String host = origin.foreignHost(tag.attr(href));
      if (host != null) {
        hosts.merge(host, 1, Integer::sum);
      }
    }
  }
}
