package dev.broadsheet.lookup;

import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.document.DocumentParser;
import dev.broadsheet.document.ParsedDocument;
import dev.broadsheet.embed.LanguageMark;
import dev.broadsheet.embed.QuotedPost;
import dev.broadsheet.lookup.Found.Photo;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes what was found, and reads it as a build does before anyone sees it: a quotation shows the
 * words that were posted, or is not made.
 *
 * @param parser reads articles
 * @param language the language of the article, for the byline's date
 */
record ReadBack(DocumentParser parser, Locale language) {

  /** Returns the Markdown of what was found. */
  String write(Found found, List<Photo> photos) throws LookupFailure {
    // Not every language writes dates as the readers of bylines know them.
    for (Locale tried : List.of(language, Locale.ENGLISH)) {
      String markdown = CanonicalMarkdown.of(found, photos, tried);
      boolean quotes = found instanceof Found.Post post && !post.isEmpty(photos);
      if (!quotes || shows(markdown, (Found.Post) found)) {
        return markdown;
      }
    }
    throw new LookupFailure(
        "the post can't be written so that a build would show it word for word",
        "write it into the article yourself, and look at the page");
  }

  private boolean shows(String markdown, Found.Post post) {
    ParsedDocument read = parser.parse(new SourceText("", markdown), 0, language);
    return read.embeds().size() == 1
        && read.embeds().get(0).embed() instanceof QuotedPost quoted
        && quoted.text().equals(post.text())
        && quoted.handle().equalsIgnoreCase(post.handle())
        && Objects.equals(quoted.date(), post.date())
        && Objects.equals(quoted.url(), post.url())
        && (post.text().isEmpty()
            || LanguageMark.of(post.lang()).isEmpty()
            || Objects.equals(quoted.lang(), post.lang()));
  }
}
