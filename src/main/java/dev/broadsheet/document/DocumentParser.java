package dev.broadsheet.document;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.dataset.DataLinks;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.embed.EmbedReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads Markdown. Immutable; one may serve any number of threads. */
public final class DocumentParser {
  private final Parser parser = MarkdownGrammar.parser();
  private final EmbedReader embedReader;
  private final boolean outlined;

  /**
   * @param embedReader recognises what was pasted from elsewhere
   */
  public DocumentParser(EmbedReader embedReader) {
    this(embedReader, false);
  }

  /**
   * @param embedReader recognises what was pasted from elsewhere
   * @param outlined whether documents have their outline
   */
  public DocumentParser(EmbedReader embedReader, boolean outlined) {
    this.embedReader = embedReader;
    this.outlined = outlined;
  }

  /**
   * Reads a text. Nothing in it makes this fail: what is wrong is in the result's problems.
   *
   * @param source the file
   * @param start the offset in it at which the text begins, behind the front matter
   * @param language the text's language, for its quotation marks
   */
  public ParsedDocument parse(SourceText source, int start, Locale language) {
    return parse(source, start, language, DataLinks.NONE);
  }

  /**
   * Reads a text of a site, as {@link #parse(SourceText, int, Locale)} does.
   *
   * @param data the data that it may show
   */
  public ParsedDocument parse(SourceText source, int start, Locale language, DataLinks data) {
    try {
      return read(source, start, language, data);
    } catch (StackOverflowError e) {
      // The grammar itself recurses, before there is a tree whose depth could be measured.
      return tooDeep(source.at(start, start));
    }
  }

  private ParsedDocument read(SourceText source, int start, Locale language, DataLinks data) {
    BasedSequence text = FileText.of(source.text());
    Document document = parser.parse(text.subSequence(start, text.length()));
    Node deep = NestingDepth.firstTooDeep(document);
    if (!deep.equals(document)) {
      return tooDeep(source.at(deep.getStartOffset(), deep.getEndOffset()));
    }
    Outline outline = outlined ? OutlineReader.read(source, document) : Outline.NONE;
    Rendering rendering = new Rendering(source, new Typographer(language), document, data);
    new EmbedFinder(parser, embedReader, rendering).replaceIn(document);
    EmbedRows.join(document);
    DataBlock.replaceIn(document, data);
    SectionBlock.nest(document);
    rendering.children(document);
    return rendering.finish(outline);
  }

  private static ParsedDocument tooDeep(Location location) {
    Problem problem =
        Problem.error(
            location,
            "quotations, lists or emphasis lie more than "
                + NestingDepth.MOST
                + " deep in each other",
            "take out signs like >, - and * that are not meant");
    return new ParsedDocument(
        Body.of(List.of()),
        List.of(),
        List.of(),
        Set.of(),
        List.of(),
        List.of(),
        Map.of(),
        0,
        Outline.NONE,
        List.of(problem));
  }
}
