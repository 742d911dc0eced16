package dev.broadsheet.embed;

import dev.broadsheet.embed.Recognised.Remark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph with the text that a consent wall or a copy leaves of a post: {@code TEXT — NAME
 * (@HANDLE) August 7, 2021}, with the wall's message sometimes before it and the article's next
 * sentence glued to the date. Without a handle and a whole day it is no post.
 */
record WallResidue(EmbedMaker embeds) implements FormReader<Pasted.Paragraph> {
  private static final String FORM = "text of a post";

  @Override
  public @Nullable Recognised read(Pasted.Paragraph paragraph) {
    if (paragraph.source().indexOf('@') < 0) {
      return null;
    }
    MarkdownText source = MarkdownText.read(paragraph.source());
    FlatText text = source.flat();
    List<Embed> found = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    int start = behindWall(text, 0, remarks);
    boolean another = true;
    while (another) {
      Byline byline = BylineReader.within(text, start);
      EmbedMaker.Made post =
          byline == null
              ? null
              : embeds.post(
                  byline, new PostText(List.of(text.slice(start, byline.start()))).linked());
      if (byline == null || post == null) {
        break;
      }
      found.add(post.embed());
      remarks.addAll(post.remarks());
      int end = behindWall(text, behindStop(text.text(), byline.end()), remarks);
      // On one line, what is behind a post may be the article's own.
      another =
          text.text().substring(byline.end(), end).indexOf('\n') >= 0
              || text.text().startsWith("\n", end);
      start = end;
    }
    if (found.isEmpty()) {
      return null;
    }
    String rest = paragraph.source().substring(source.origin(start)).strip();
    if (BylineReader.within(text, start) != null) {
      remarks.add(
          new Remark(
              "behind a quoted post, its paragraph seems to hold another one",
              "give each post a paragraph of its own"));
    }
    return new Recognised(
        FORM, List.copyOf(found), rest, List.copyOf(remarks), Recognised.Certainty.LIKELY);
  }

  private static int behindWall(FlatText text, int from, List<Remark> remarks) {
    int end = WallMessage.end(text.text(), from);
    if (end > from) {
      remarks.add(ConsentMessage.remark(text.text().substring(from, end)));
    }
    return end;
  }

  // A full stop of its own behind the date is no sentence of the article.
  private static int behindStop(String text, int end) {
    boolean stop =
        text.startsWith(".", end)
            && (end + 1 == text.length() || Character.isWhitespace(text.charAt(end + 1)));
    return stop ? end + 1 : end;
  }
}
