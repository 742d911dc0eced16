package dev.broadsheet.document;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A blockquote whose first line is a sign of what it is: an alert, {@code [!NOTE]} or its like, as
 * GitHub has them, or a quotation to be set large, {@code [!QUOTE]} or {@code [!PULL]}.
 *
 * @param quote the blockquote
 * @param kind what it is
 * @param marker the paragraph that begins with the sign
 */
record MarkedQuote(BlockQuote quote, Kind kind, Paragraph marker) {

  /** What a marked blockquote may be. */
  enum Kind {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION,
    /** Somebody's words, set large. */
    QUOTE,
    /** Words of the article, repeated large. */
    PULL;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean isAlert() {
      return this != QUOTE && this != PULL;
    }
  }

  private static final Map<String, Kind> KINDS =
      Map.of(
          "[!NOTE]", Kind.NOTE,
          "[!TIP]", Kind.TIP,
          "[!IMPORTANT]", Kind.IMPORTANT,
          "[!WARNING]", Kind.WARNING,
          "[!CAUTION]", Kind.CAUTION,
          "[!QUOTE]", Kind.QUOTE,
          "[!PULL]", Kind.PULL);

  static @Nullable MarkedQuote of(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph paragraph)) {
      return null;
    }
    String source = paragraph.getChars().toString();
    int end = source.indexOf('\n');
    String sign = (end < 0 ? source : source.substring(0, end)).strip();
    Kind kind = KINDS.get(sign.toUpperCase(Locale.ROOT));
    return kind == null ? null : new MarkedQuote(quote, kind, paragraph);
  }

  /** Takes the sign's line out of the document. */
  void removeMarker() {
    Node next;
    for (Node node = marker.getFirstChild(); node != null; node = next) {
      next = isLineBreak(node) ? null : node.getNext();
      node.unlink();
    }
    if (marker.getFirstChild() == null) {
      marker.unlink();
    }
  }

  static boolean isLineBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }
}
