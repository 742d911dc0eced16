package dev.broadsheet.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  /**
   * A part of a text.
   *
   * @param start where it begins
   * @param end where it ends
   * @param url what it is the address of, or null if it is words
   */
  record Part(int start, int end, @Nullable String url) {}

  /** Cuts a text at its addresses. */
  static List<Part> cut(String text) {
    // Most texts have none, and this is quicker than looking for them.
    if (text.indexOf('@') < 0 && !text.contains("://") && !text.contains("www.")) {
      return List.of(new Part(0, text.length(), null));
    }
    List<Part> parts = new ArrayList<>();
    for (Span span : EXTRACTOR.extractSpans(text)) {
      String part = text.substring(span.getBeginIndex(), span.getEndIndex());
      String url = span instanceof LinkSpan link ? url(link.getType(), part) : null;
      parts.add(new Part(span.getBeginIndex(), span.getEndIndex(), url));
    }
    return parts;
  }

  private static @Nullable String url(LinkType type, String text) {
    return switch (type) {
      case EMAIL -> "mailto:" + text;
      case WWW -> "https://" + text;
      case URL -> text.startsWith("http://") || text.startsWith("https://") ? text : null;
    };
  }
}
