package dev.broadsheet.audit;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Counts the links of a page by which a reader leaves the site. */
final class OutgoingLinks {
  private OutgoingLinks() {}

  /** Returns how many links lead to each other host. */
  static Map<String, Integer> of(Document page, Origin origin) {
    Map<String, Integer> links = new TreeMap<>();
    for (Element element : page.getAllElements()) {
      if (MarkupRules.isLink(MarkupScan.local(element.normalName()))) {
        String href = element.hasAttr("href") ? "href" : "xlink:href";
        String host = origin.foreignHost(element.attr(href));
        if (host != null) {
          links.merge(host, 1, Integer::sum);
        }
      }
    }
    return links;
  }
}
