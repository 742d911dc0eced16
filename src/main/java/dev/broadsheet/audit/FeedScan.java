package dev.broadsheet.audit;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds what a feed reader would fetch: pictures of the feed, and what the entries' HTML holds. */
final class FeedScan {
  private static final Set<String> TEXTS =
      Set.of("content", "summary", "title", "subtitle", "description", "content:encoded");
  private static final Set<String> PICTURES = Set.of("logo", "icon");

  private final LeakCollector leaks;

  FeedScan(LeakCollector leaks) {
    this.leaks = leaks;
  }

  void xml(String xml) {
    Document document = Parser.xmlParser().parseInput(xml, "");
    for (Element element : document.getAllElements()) {
      String name = element.normalName();
      if (TEXTS.contains(name)) {
        new MarkupScan(leaks).html(element.wholeText());
      } else if (PICTURES.contains(name)) {
        leaks.fetch("<" + name + ">", element.text());
      }
    }
    // Markup that stands in the feed as it is, and in other XML files.
    document.traverse(new MarkupScan(leaks));
  }
}
