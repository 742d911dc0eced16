package dev.broadsheet.embed;

import dev.broadsheet.embed.PostText.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the byline in a blockquote that doesn't stand at its end. It may be that of another post,
 * or words of the one that the last byline ends; nothing but the editor can tell.
 */
final class EarlierByline {
  private EarlierByline() {}

  /** Returns the first byline in a line before the last one, or null. */
  static @Nullable Byline in(PostText text) {
    List<List<Run>> paragraphs = text.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      FlatText paragraph = FlatText.of(paragraphs.get(i));
      int last = i < paragraphs.size() - 1 ? paragraph.text().length() : lastLine(paragraph);
      int start = 0;
      while (start < last) {
        int end = paragraph.text().indexOf('\n', start);
        end = end < 0 ? paragraph.text().length() : end;
        Byline byline = inLine(paragraph, start, end);
        if (byline != null) {
          return byline;
        }
        start = end + 1;
      }
    }
    return null;
  }

  private static int lastLine(FlatText paragraph) {
    return paragraph.text().stripTrailing().lastIndexOf('\n') + 1;
  }

  // Where the line has no handle, nothing is cut out to be looked at.
  private static @Nullable Byline inLine(FlatText paragraph, int start, int end) {
    int sign = paragraph.text().indexOf("(@", start);
    return sign < 0 || sign >= end
        ? null
        : BylineReader.ending(FlatText.of(paragraph.slice(start, end)));
  }
}
