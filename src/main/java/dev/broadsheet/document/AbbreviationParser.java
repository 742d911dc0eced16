package dev.broadsheet.document;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines that explain abbreviations. One in a quotation is left alone: it may be of a
 * quoted post.
 *
 * <p>Flexmark's own extension looks at every word of every article, whether it explains any or not,
 * and cuts up the words of quoted posts.
 */
final class AbbreviationParser extends AbstractBlockParser {
  private static final int MOST_INDENT = 3;

  private final AbbreviationLine line;

  private AbbreviationParser(AbbreviationLine line) {
    this.line = line;
  }

  @Override
  public Block getBlock() {
    return line;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    // There is nothing to close: the line was taken as it stands.
  }

  /** Makes the parser for lines that begin with the sign. */
  static final class Factory implements CustomBlockParserFactory {
    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Lines(options);
    }
  }

  private static final class Lines extends AbstractBlockParserFactory {
    Lines(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      if (start >= line.length()
          || line.charAt(start) != '*'
          || state.getIndent() > MOST_INDENT
          || !isOfDocument(matched.getBlockParser().getBlock())) {
        return BlockStart.none();
      }
      AbbreviationLine read = AbbreviationLine.of(line.subSequence(start, line.length()).trimEnd());
      return read == null
          ? BlockStart.none()
          : BlockStart.of(new AbbreviationParser(read)).atIndex(line.length());
    }

    private static boolean isOfDocument(Node block) {
      return block instanceof Document
          || (block instanceof Paragraph && block.getParent() instanceof Document);
    }
  }
}
