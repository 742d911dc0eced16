package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.audit.FileLinks.Link;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What was found in the texts of feeds. An article's text stands in the feeds of its sections, tags
 * and authors, and in two forms in each: it is looked through once.
 */
final class EntryTexts {
  private final Origin origin;
  private final Map<Slice, Found> found = new ConcurrentHashMap<>();
  private final EscapedTexts inXml = new EscapedTexts(this, XmlText::decoded);
  private final EscapedTexts inJson = new EscapedTexts(this, EntryTexts::ofJson);

  EntryTexts(Origin origin) {
    this.origin = origin;
  }

  /** What a text would fetch, and what leads from it somewhere. */
  record Found(List<Leak> leaks, List<Link> links) {}

  /** Returns what is in a text in HTML. */
  Found in(String html) {
    return in(Slice.whole(html.getBytes(UTF_8)));
  }

  /** Returns the same of a text in UTF-8. */
  Found in(Slice html) {
    Found known = found.get(html);
    if (known == null) {
      // Not computed within the map: a text may hold a feed with texts.
      known = look(html);
      found.put(html, known);
    }
    return known;
  }

  /** Returns what is known of texts as they stand in XML. */
  EscapedTexts inXml() {
    return inXml;
  }

  /** Returns the same of texts as they stand in JSON. */
  EscapedTexts inJson() {
    return inJson;
  }

  private static @Nullable Slice ofJson(Slice text) {
    String html = JsonString.decoded(text.toString());
    return html == null ? null : Slice.whole(html.getBytes(UTF_8));
  }

  private Found look(Slice html) {
    LeakCollector leaks = new LeakCollector(origin, this);
    LinkScan links = new LinkScan(this);
    new MarkupScan(leaks).page(html.bytes(), links);
    return new Found(leaks.all(), links.links());
  }
}
