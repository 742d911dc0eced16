package dev.broadsheet.document;

import dev.broadsheet.diagnostic.Problem;
import java.util.List;
import java.util.Set;

/**
 * A Markdown text, read: everything that a page needs of it, with holes where its address and the
 * site's theme have a say.
 *
 * @param body the HTML, in pieces
 * @param headings its headings in order
 * @param anchors every {@code id} that a link can lead to
 * @param embeds its quoted posts and cards in order
 * @param unsure the ordinary quotations in it that may have been meant as posts, in order
 * @param dataFiles the content paths of the data files that it shows, be they there or not: when
 *     one changes, so does this
 * @param words how many words it has, those of quoted posts too
 * @param outline what its editor wrote, for checks of the writing; empty where nobody asked for it
 * @param problems what is wrong in it
 */
public record ParsedDocument(
    List<BodyPart> body,
    List<Heading> headings,
    Set<String> anchors,
    List<FoundEmbed> embeds,
    List<UnsureQuote> unsure,
    Set<String> dataFiles,
    int words,
    Outline outline,
    List<Problem> problems) {}
