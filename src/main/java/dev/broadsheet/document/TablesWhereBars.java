package dev.broadsheet.document;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's tables, looked for only in paragraphs that have a {@code |}: its own extension makes
 * the pattern of a table anew for each document, and looks longer at each paragraph.
 */
final class TablesWhereBars implements Parser.ParserExtension {
  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.paragraphPreProcessorFactory(new Factory(TableParagraphPreProcessor.Factory()));
  }

  private record Factory(ParagraphPreProcessorFactory tables)
      implements ParagraphPreProcessorFactory {
    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return new Tables(tables);
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return tables.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return tables.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
      return tables.affectsGlobalScope();
    }
  }

  /** The tables of one document. */
  private static final class Tables implements ParagraphPreProcessor {
    private final ParagraphPreProcessorFactory factory;
    private @Nullable ParagraphPreProcessor tables;

    Tables(ParagraphPreProcessorFactory factory) {
      this.factory = factory;
    }

    @Override
    public int preProcessBlock(Paragraph paragraph, ParserState state) {
      if (paragraph.getChars().toString().indexOf('|') < 0) {
        return 0;
      }
      if (tables == null) {
        tables = factory.apply(state);
      }
      return tables.preProcessBlock(paragraph, state);
    }
  }
}
