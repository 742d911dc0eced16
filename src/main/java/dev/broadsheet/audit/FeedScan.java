package dev.broadsheet.audit;

import java.util.Set;

/** Finds what a feed reader would fetch: pictures of the feed, and what the entries' HTML holds. */
final class FeedScan implements ElementScan {
  /** Elements of RSS that are HTML without saying so; those of Atom say so. */
  private static final Set<String> HTML = Set.of("description", "encoded");

  private static final Set<String> HTML_TYPES = Set.of("html", "text/html");

  /** Elements whose text is an address, a style sheet or a script, besides those of pictures. */
  private static final Set<String> TEXTUAL = Set.of("link", "loc", "script", "style");

  private final LeakCollector leaks;

  FeedScan(LeakCollector leaks) {
    this.leaks = leaks;
  }

  @Override
  public void element(Tag tag) {
    if (isHtml(tag)) {
      leaks.entry(tag);
    } else if (isPicture(tag)) {
      leaks.fetch(Construct.FEED, "<" + tag.name() + ">", tag.text());
    }
  }

  /**
   * Returns whether the text of an element may say something; if not, all that it says is in its
   * attributes, to other scans as well.
   */
  static boolean isTextual(Tag tag) {
    return TEXTUAL.contains(tag.name()) || isPicture(tag) || isHtml(tag);
  }

  /** Returns whether the text of an element is HTML. */
  static boolean isHtml(Tag tag) {
    return HTML.contains(tag.name()) || HTML_TYPES.contains(tag.attr("type"));
  }

  /** Returns whether the text of an element is the address of a picture. */
  static boolean isPicture(Tag tag) {
    String name = tag.name();
    boolean ofRss = name.equals("url") && tag.isIn("image");
    return ofRss || name.equals("logo") || name.equals("icon");
  }
}
