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
 * A blockquote whose first line is {@code [!NOTE]} or its like, as GitHub has them.
 *
 * @param kind {@code note}, {@code tip}, {@code important}, {@code warning} or {@code caution}
 * @param marker the paragraph that begins with the sign
 */
record Alert(String kind, Paragraph marker) {
  private static final Map<String, String> KINDS =
      Map.of(
          "[!NOTE]", "note",
          "[!TIP]", "tip",
          "[!IMPORTANT]", "important",
          "[!WARNING]", "warning",
          "[!CAUTION]", "caution");

  static @Nullable Alert of(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph paragraph)) {
      return null;
    }
    String source = paragraph.getChars().toString();
    int end = source.indexOf('\n');
    String sign = (end < 0 ? source : source.substring(0, end)).strip();
    String kind = KINDS.get(sign.toUpperCase(Locale.ROOT));
    return kind == null ? null : new Alert(kind, paragraph);
  }

  /** Takes the sign's line out of the document. */
  void removeMarker() {
    Node next;
    for (Node node = marker.getFirstChild(); node != null; node = next) {
      boolean endOfLine = node instanceof SoftLineBreak || node instanceof HardLineBreak;
      next = endOfLine ? null : node.getNext();
      node.unlink();
    }
    if (marker.getFirstChild() == null) {
      marker.unlink();
    }
  }
}
