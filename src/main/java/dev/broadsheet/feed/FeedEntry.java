package dev.broadsheet.feed;

import dev.broadsheet.site.Author;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article, as the templates of feeds see it.
 *
 * @param title the headline
 * @param url its absolute address
 * @param id an IRI that stays the same for ever
 * @param published when (RFC 3339); of a partial date, its first moment
 * @param updated when (RFC 3339)
 * @param authors its authors
 * @param summary one or two sentences, or null
 * @param content the whole text as HTML with absolute addresses
 * @param lang its language (BCP 47)
 * @param categories its tags' names
 */
public record FeedEntry(
    String title,
    String url,
    String id,
    String published,
    String updated,
    List<Author> authors,
    @Nullable String summary,
    String content,
    String lang,
    List<String> categories) {}
