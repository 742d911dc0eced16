package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Run;
import dev.broadsheet.embed.Recognised.Remark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A blockquote cut behind each line that ends a post: where several were written or copied into
 * one, each becomes a post of its own. A line with a day, or a byline of its own with any date or a
 * link, ends a post; one with a mere handle may be the post's words, so the editor is told.
 *
 * @param parts the posts in order; the blockquote itself where it is not cut
 * @param remarks what the editor should be told
 */
record QuoteParts(List<Pasted.Quote> parts, List<Remark> remarks) {
  private static final Remark ANOTHER =
      new Remark(
          "the quotation names a handle in a line before its last one, and may hold several posts",
          "give each post a blockquote of its own");

  static QuoteParts of(Pasted.Quote quote) {
    List<List<Run>> paragraphs = quote.text().paragraphs();
    List<Pasted.Quote> parts = new ArrayList<>();
    List<List<Run>> part = new ArrayList<>();
    boolean unsure = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      FlatText paragraph = FlatText.of(paragraphs.get(i));
      int start = 0;
      for (int end = lineEnd(paragraph, 0); end >= 0; end = lineEnd(paragraph, end + 1)) {
        boolean last = i == paragraphs.size() - 1 && end == paragraph.text().length();
        Byline byline = last ? null : byline(paragraph, end);
        if (byline != null && endsPost(byline)) {
          part.add(paragraph.slice(start, end));
          parts.add(new Pasted.Quote(new PostText(part)));
          part.clear();
          start = end + 1;
        } else if (byline != null) {
          unsure = true;
        }
      }
      if (start == 0) {
        part.add(paragraph.runs());
      } else if (start < paragraph.text().length()) {
        part.add(paragraph.slice(start, paragraph.text().length()));
      }
    }
    parts.add(new Pasted.Quote(new PostText(part)));
    // Which of the posts shows a picture, or quotes another one, can't be told.
    boolean whole =
        parts.size() == 1
            || part.isEmpty()
            || !quote.pictures().isEmpty()
            || !quote.nested().isEmpty();
    return whole
        ? new QuoteParts(List.of(quote), unsure || parts.size() > 1 ? List.of(ANOTHER) : List.of())
        : new QuoteParts(List.copyOf(parts), unsure ? List.of(ANOTHER) : List.of());
  }

  /** Returns whether a post has ended in a line of a quotation that goes on. */
  static boolean goesOnBehindPost(Pasted.Quote quote) {
    return of(quote).parts.size() > 1;
  }

  private static boolean endsPost(Byline byline) {
    return byline.hasDay()
        || (byline.ownLine() && (byline.date() != null || byline.post() != null));
  }

  // Where the line has no handle, nothing is cut out to be looked at.
  private static @Nullable Byline byline(FlatText paragraph, int end) {
    int start = paragraph.text().lastIndexOf('\n', end - 1) + 1;
    return start < end && paragraph.text().substring(start, end).contains("(@")
        ? BylineReader.ending(FlatText.of(paragraph.slice(start, end)))
        : null;
  }

  private static int lineEnd(FlatText paragraph, int from) {
    int length = paragraph.text().length();
    int end = from > length ? -1 : paragraph.text().indexOf('\n', from);
    return end >= 0 || from > length ? end : length;
  }
}
