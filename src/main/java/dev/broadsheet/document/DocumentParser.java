package dev.broadsheet.document;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.embed.EmbedReader;
import java.util.Locale;

/** Reads Markdown. Immutable; one may serve any number of threads. */
public final class DocumentParser {
  private final Parser parser = MarkdownGrammar.parser();
  private final EmbedReader embedReader;

  /**
   * @param embedReader recognises what was pasted from elsewhere
   */
  public DocumentParser(EmbedReader embedReader) {
    this.embedReader = embedReader;
  }

  /**
   * Reads a text. Nothing in it makes this fail: what is wrong is in the result's problems.
   *
   * @param source the file
   * @param start the offset in it at which the text begins, behind the front matter
   * @param language the text's language, for its quotation marks
   */
  public ParsedDocument parse(SourceText source, int start, Locale language) {
    BasedSequence text = BasedSequence.of(source.text());
    Document document = parser.parse(text.subSequence(start, text.length()));
    Rendering rendering = new Rendering(source, new Typographer(language), document);
    new EmbedFinder(
            parser,
            embedReader,
            (node, remark) -> rendering.warning(node, remark.message(), remark.hint()))
        .replaceIn(document);
    SectionBlock.nest(document);
    rendering.children(document);
    return rendering.finish();
  }
}
