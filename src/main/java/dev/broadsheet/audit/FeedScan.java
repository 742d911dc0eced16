package dev.broadsheet.audit;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds what a feed reader would fetch: pictures of the feed, and what the entries' HTML holds. */
final class FeedScan implements ElementScan {
  /** Elements of RSS that are HTML without saying so; those of Atom say so. */
  private static final Set<String> HTML = Set.of("description", "encoded");

  private static final Set<String> HTML_TYPES = Set.of("html", "text/html");

  private final LeakCollector leaks;

  FeedScan(LeakCollector leaks) {
    this.leaks = leaks;
  }

  @Override
  public void element(Element element, String tag) {
    if (isHtml(element, tag)) {
      leaks.entry(element);
    } else if (isPicture(element, tag)) {
      leaks.fetch(Construct.FEED, "<" + tag + ">", element.text());
    }
  }

  /** Returns whether the text of an element is HTML. */
  static boolean isHtml(Element element, String tag) {
    return HTML.contains(tag) || HTML_TYPES.contains(element.attr("type"));
  }

  /** Returns whether the text of an element is the address of a picture. */
  static boolean isPicture(Element element, String tag) {
    Element parent = element.parent();
    boolean ofRss = tag.equals("url") && parent != null && parent.normalName().equals("image");
    return ofRss || tag.equals("logo") || tag.equals("icon");
  }
}
