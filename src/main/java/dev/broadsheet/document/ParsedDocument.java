package dev.broadsheet.document;

import dev.broadsheet.diagnostic.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A Markdown text, read: everything that a page needs of it, with holes where its address and the
 * site's theme have a say.
 *
 * @param body the HTML
 * @param references the pieces of it that lead to pages and files of the site, or show them: links,
 *     pictures and embeds, in order
 * @param headings its headings in order
 * @param anchors every {@code id} that a link can lead to
 * @param embeds its quoted posts and cards in order
 * @param unsure the ordinary quotations in it that may have been meant as posts, in order
 * @param dataFiles the content paths of the data files that it shows, be they there or not, each
 *     with the fingerprint of what was in it: while those stay, the document does
 * @param words how many words it has, those of quoted posts too
 * @param outline what its editor wrote, for checks of the writing; empty where nobody asked for it
 * @param problems what is wrong in it
 */
public record ParsedDocument(
    Body body,
    List<BodyPart> references,
    List<Heading> headings,
    Set<String> anchors,
    List<FoundEmbed> embeds,
    List<UnsureQuote> unsure,
    Map<String, String> dataFiles,
    int words,
    Outline outline,
    List<Problem> problems) {

  /** Returns this document with another body, which holds the same. */
  public ParsedDocument with(Body same) {
    return new ParsedDocument(
        same, references, headings, anchors, embeds, unsure, dataFiles, words, outline, problems);
  }

  /** Returns the pieces of a body that lead to pages and files of the site, or show them. */
  static List<BodyPart> references(List<BodyPart> body) {
    return body.stream()
        .filter(
            part ->
                part instanceof BodyPart.Link
                    || part instanceof BodyPart.Picture
                    || part instanceof BodyPart.Embedded)
        .toList();
  }
}
