package dev.broadsheet.feed;

import dev.broadsheet.site.Permalink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed, as its template sees it (Atom, RFC 4287).
 *
 * @param title what it is called
 * @param permalink its own address
 * @param home the page that it is the feed of
 * @param updated when its newest entry was updated (RFC 3339)
 * @param lang its language (BCP 47)
 * @param entries its entries, newest first
 */
public record FeedView(
    String title,
    Permalink permalink,
    Permalink home,
    String updated,
    String lang,
    List<Entry> entries) {

  /**
   * An article.
   *
   * @param title the headline
   * @param url its absolute address
   * @param id an IRI that stays the same for ever
   * @param published when (RFC 3339); of a partial date, its first moment
   * @param updated when (RFC 3339)
   * @param authors the authors' names
   * @param summary one or two sentences, or null
   * @param content the whole text as HTML with absolute addresses
   * @param lang its language (BCP 47)
   * @param categories its tags' names
   */
  public record Entry(
      String title,
      String url,
      String id,
      String published,
      String updated,
      List<String> authors,
      @Nullable String summary,
      String content,
      String lang,
      List<String> categories) {}
}
