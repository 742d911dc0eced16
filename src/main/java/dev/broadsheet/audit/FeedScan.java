package dev.broadsheet.audit;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds what a feed reader would fetch: pictures of the feed, and what the entries' HTML holds. */
final class FeedScan {
  /** Elements of RSS that are HTML without saying so; those of Atom say so. */
  private static final Set<String> HTML = Set.of("description", "encoded");

  private static final Set<String> HTML_TYPES = Set.of("html", "text/html");

  private final LeakCollector leaks;

  FeedScan(LeakCollector leaks) {
    this.leaks = leaks;
  }

  /** Looks through a feed and returns it. */
  Document xml(String xml) {
    // Markup may also stand in the feed as it is, and in other XML files.
    Document document = new MarkupScan(leaks).xml(xml);
    for (Element element : document.getAllElements()) {
      String name = MarkupScan.local(element.normalName());
      if (isHtml(element, name)) {
        leaks.entry(element.wholeText());
      } else if (isPicture(element, name)) {
        leaks.fetch(Construct.FEED, "<" + name + ">", element.text());
      }
    }
    return document;
  }

  /** Returns whether the text of an element is HTML. */
  static boolean isHtml(Element element, String name) {
    return HTML.contains(name) || HTML_TYPES.contains(element.attr("type"));
  }

  /** Returns whether the text of an element is the address of a picture. */
  static boolean isPicture(Element element, String name) {
    Element parent = element.parent();
    boolean ofRss = name.equals("url") && parent != null && parent.normalName().equals("image");
    return ofRss || name.equals("logo") || name.equals("icon");
  }
}
