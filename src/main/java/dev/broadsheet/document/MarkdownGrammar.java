package dev.broadsheet.document;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * The Markdown that Broadsheet reads: CommonMark with GitHub's tables, strikethrough and task
 * lists, footnotes, definition lists, and abbreviations.
 */
final class MarkdownGrammar {
  static final DataHolder OPTIONS = options();

  private MarkdownGrammar() {}

  /** Returns a parser; it is immutable and may be shared between threads. */
  static Parser parser() {
    return Parser.builder(OPTIONS)
        .customBlockParserFactory(new AbbreviationParser.Factory())
        .customInlineParserFactory(LinearInlineParser::new)
        // Flexmark adds it only to an inline parser of its own.
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .build();
  }

  private static DataHolder options() {
    MutableDataSet options = new MutableDataSet();
    options.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
    options.set(
        Parser.EXTENSIONS,
        List.of(
            new TablesWhereBars(),
            StrikethroughExtension.create(),
            TaskListExtension.create(),
            FootnoteExtension.create(),
            DefinitionExtension.create()));
    // As GitHub does: a table needs its line of dashes, short rows are filled, long ones cut.
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(TablesExtension.WITH_CAPTION, false);
    return options.toImmutable();
  }
}
