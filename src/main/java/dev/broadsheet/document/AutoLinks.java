package dev.broadsheet.document;

import java.util.EnumSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/** Addresses that stand in a text as they are (GitHub's extended autolinks). */
final class AutoLinks {
  private static final LinkExtractor EXTRACTOR =
      LinkExtractor.builder()
          .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
          .build();

  private AutoLinks() {}

  /** Returns quickly whether a text might hold an address; most texts don't. */
  static boolean mayBeIn(String text) {
    return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
  }

  /**
   * Cuts a text at its addresses.
   *
   * @param words takes what lies between them
   * @param links takes each address as it stands, and the URL that it means
   */
  static void cut(String text, Consumer<String> words, BiConsumer<String, String> links) {
    for (Span span : EXTRACTOR.extractSpans(text)) {
      String part = text.substring(span.getBeginIndex(), span.getEndIndex());
      if (!(span instanceof LinkSpan link)) {
        words.accept(part);
      } else if (link.getType() == LinkType.EMAIL) {
        links.accept(part, "mailto:" + part);
      } else if (link.getType() == LinkType.WWW) {
        links.accept(part, "https://" + part);
      } else if (part.startsWith("http://") || part.startsWith("https://")) {
        links.accept(part, part);
      } else {
        words.accept(part);
      }
    }
  }
}
