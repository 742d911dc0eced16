package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.audit.FileLinks.Link;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What was found in the texts of feeds. An article's text stands in the feeds of its sections, tags
 * and authors, and in two forms in each: it is looked through once.
 */
final class EntryTexts {
  private final Origin origin;
  private final Map<String, Found> found = new ConcurrentHashMap<>();
  private final Map<Slice, Found> ofXml = new ConcurrentHashMap<>();
  private final Map<Slice, Found> ofJson = new ConcurrentHashMap<>();

  EntryTexts(Origin origin) {
    this.origin = origin;
  }

  /** What a text would fetch, and what leads from it somewhere. */
  record Found(List<Leak> leaks, List<Link> links) {}

  /** Returns what is in a text in HTML. */
  Found in(String html) {
    Found known = found.get(html);
    if (known == null) {
      // Not computed within the map: a text may hold a feed with texts.
      known = look(html);
      found.put(html, known);
    }
    return known;
  }

  /** Returns what is in the text of an element, which is HTML. */
  Found in(Element element) {
    return element.childNodeSize() == 1 && element.childNode(0) instanceof EntryText text
        ? text.found()
        : in(element.wholeText());
  }

  /**
   * Returns what is in a text in HTML as it stands in XML, its signs escaped; null where it isn't
   * well-formed.
   */
  @Nullable Found inXml(Slice text) {
    return in(text, ofXml, XmlText::decoded);
  }

  /** Returns the same of a text as it stands in JSON. */
  @Nullable Found inJson(Slice text) {
    return in(text, ofJson, JsonString::decoded);
  }

  private @Nullable Found in(
      Slice text, Map<Slice, Found> known, Function<String, @Nullable String> decoding) {
    Found before = known.get(text);
    if (before != null) {
      return before;
    }
    String html = decoding.apply(text.toString());
    if (html == null) {
      return null;
    }
    Found found = in(html);
    known.put(text, found);
    return found;
  }

  private Found look(String html) {
    LeakCollector leaks = new LeakCollector(origin, this);
    LinkScan links = new LinkScan(this);
    new MarkupScan(leaks).page(html.getBytes(UTF_8), links);
    return new Found(leaks.all(), links.links());
  }
}
