package dev.broadsheet.document;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * A line that explains an abbreviation, {@code *[HTML]: HyperText Markup Language}, as <a
 * href="https://michelf.ca/projects/php-markdown/extra/#abbr">PHP Markdown Extra</a> has it.
 */
final class AbbreviationLine extends Block {
  private static final String SIGN = "*[";
  private static final String CLOSE = "]:";

  private final int close;

  private AbbreviationLine(BasedSequence line, int close) {
    super(line);
    this.close = close;
  }

  /** Returns what a line without white space around it explains, or null. */
  static @Nullable AbbreviationLine of(BasedSequence line) {
    int close = line.startsWith(SIGN) ? line.indexOf(CLOSE) : -1;
    return close < 0 || line.subSequence(SIGN.length(), close).isBlank()
        ? null
        : new AbbreviationLine(line, close);
  }

  /** Returns the abbreviation. */
  String word() {
    return getChars().subSequence(SIGN.length(), close).unescape().strip();
  }

  /** Returns what it stands for; empty where that is missing. */
  String meaning() {
    return getChars().subSequence(close + CLOSE.length(), getChars().length()).unescape().strip();
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
