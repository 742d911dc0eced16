package dev.broadsheet.embed;

import dev.broadsheet.embed.Recognised.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which ordinary blockquotes may have been meant as a post: those whose last line names a
 * handle or, behind a dash, links to a post, and those that go on behind a byline. One with a mere
 * name, or none, is nobody's mistake.
 */
final class Doubt {
  private static final Remark UNREAD_BYLINE =
      new Remark(
          "the last line names a handle, but this is not read as a post",
          "a post ends in a line of its own such as — Name (@handle), 7 August 2021; a link in it"
              + " leads to the post");
  private static final Remark NO_HANDLE =
      new Remark(
          "the last line links to a post, but this is not read as one, since no handle is named",
          "write the author's handle behind the name: — Name (@handle), and the date as the link");

  private static final Remark WORDS_BEHIND =
      new Remark(
          "words stand behind the line that names a handle and a date, so this is not read as a post",
          "end the blockquote at that line, and put what is the article's own below it");

  private Doubt() {}

  /** Returns what the editor should be told of a blockquote that was not recognised, or null. */
  static @Nullable Remark of(Pasted.Quote quote) {
    List<List<PostText.Run>> paragraphs = quote.text().paragraphs();
    if (paragraphs.isEmpty() || endsInQuotation(quote)) {
      return null;
    }
    FlatText paragraph = FlatText.of(paragraphs.get(paragraphs.size() - 1));
    int start = paragraph.text().stripTrailing().lastIndexOf('\n') + 1;
    String last = paragraph.text().substring(start);
    // In code it is about a post.
    if (last.indexOf('`') >= 0) {
      return null;
    }
    if (last.contains("(@")) {
      return UNREAD_BYLINE;
    }
    if (goesOnBehindPost(quote)) {
      return WORDS_BEHIND;
    }
    return Dash.at(last.stripLeading(), 0) != null
            && linksToPost(paragraph.slice(start, Integer.MAX_VALUE))
        ? NO_HANDLE
        : null;
  }

  private static boolean goesOnBehindPost(Pasted.Quote quote) {
    Byline byline = EarlierByline.in(quote.text());
    return byline != null && (byline.date() != null || byline.post() != null);
  }

  private static boolean endsInQuotation(Pasted.Quote quote) {
    List<Pasted.Nested> nested = quote.nested();
    return !nested.isEmpty()
        && nested.get(nested.size() - 1).before() >= quote.text().paragraphs().size();
  }

  private static boolean linksToPost(List<PostText.Run> runs) {
    for (PostText.Run run : runs) {
      ItemAddress item = run instanceof PostText.Link link ? ItemAddress.parse(link.url()) : null;
      if (item != null && item.network().kind() == MediaCard.Kind.POST) {
        return true;
      }
    }
    return false;
  }
}
