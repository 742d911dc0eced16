package dev.broadsheet.document;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's parser of inlines, but for what takes it too long: plain words, which are most of a
 * text, and the parts of links. Its patterns for those can read an escaped character in two ways,
 * and on a text without the closing sign they try all of 2 to the power of the number of escapes:
 * here each character is looked at once, as the CommonMark spec (0.31.2, section 6.3) has it.
 */
final class LinearInlineParser extends CommonmarkInlineParser {
  private static final int LONGEST_LABEL = 999;
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  LinearInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> inlineParserExtensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        inlineParserExtensions);
  }

  // Flexmark's own copies the whole text for each match.
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    Matcher matcher = matcher(pattern);
    return matcher == null ? null : input.subSequence(matcher.start(), matcher.end());
  }

  // Flexmark's own asks for each letter whether it is a sign.
  @Override
  protected boolean parseString() {
    int begin = index;
    int length = input.length();
    while (index < length) {
      index = input instanceof FileText text ? text.behindWords(index) : index;
      if (index == length || specialCharacters.get(input.charAt(index))) {
        break;
      }
      index++;
    }
    if (begin < index) {
      appendText(input, begin, index);
    }
    return begin < index;
  }

  // Flexmark's own matches four patterns to the signs' neighbours.
  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char sign) {
    int end = index;
    while (end < input.length() && input.charAt(end) == sign) {
      end++;
    }
    if (end - index < processor.getMinLength()) {
      return false;
    }
    Neighbour before = neighbour(index - 1);
    Neighbour after = neighbour(end);
    boolean left = after.isFlanked(before);
    boolean right = before.isFlanked(after);
    boolean opens =
        sign == processor.getOpeningCharacter()
            && processor.canBeOpener(
                before.text(),
                after.text(),
                left,
                right,
                before.punctuation(),
                after.punctuation(),
                before.space(),
                after.space());
    boolean closes =
        sign == processor.getClosingCharacter()
            && processor.canBeCloser(
                before.text(),
                after.text(),
                left,
                right,
                before.punctuation(),
                after.punctuation(),
                before.space(),
                after.space());
    if (!opens && !closes && processor.skipNonOpenerCloser()) {
      return false;
    }
    Text node = appendSeparateText(input.subSequence(index, end));
    Delimiter delimiter = new Delimiter(input, node, sign, opens, closes, lastDelimiter, index);
    delimiter.setNumDelims(end - index);
    if (lastDelimiter != null) {
      lastDelimiter.setNext(delimiter);
    }
    lastDelimiter = delimiter;
    index = end;
    return true;
  }

  /** What stands beside a row of signs (CommonMark 0.31.2, section 6.2). */
  private record Neighbour(String text, boolean space, boolean punctuation) {
    /**
     * Returns whether a row of signs is flanked here, where something else is on its other side.
     */
    boolean isFlanked(Neighbour other) {
      return !space && (!punctuation || other.space || other.punctuation);
    }
  }

  private Neighbour neighbour(int at) {
    String text = at < 0 || at >= input.length() ? "\n" : String.valueOf(input.charAt(at));
    char c = text.charAt(0);
    if (Character.isLetterOrDigit(c) || c == ' ') {
      return new Neighbour(text, c == ' ', false);
    }
    return new Neighbour(
        text,
        myParsing.UNICODE_WHITESPACE_CHAR.matcher(text).matches(),
        myParsing.PUNCTUATION.matcher(text).matches());
  }

  @Override
  public boolean spnl() {
    skipSpaces();
    int end = index;
    index += peek() == '\r' ? 1 : 0;
    index += peek() == '\n' ? 1 : 0;
    if (index > end) {
      skipSpaces();
    }
    return true;
  }

  private void skipSpaces() {
    while (peek() == ' ' || peek() == '\t') {
      index++;
    }
  }

  @Override
  public boolean flushTextNode() {
    if (currentText == null) {
      return false;
    }
    block.appendChild(new Text(joined(currentText)));
    currentText = null;
    return true;
  }

  @Override
  public void mergeIfNeeded(@Nullable Text first, @Nullable Text last) {
    if (first == null || last == null || first.equals(last)) {
      return;
    }
    List<BasedSequence> pieces = new ArrayList<>();
    pieces.add(first.getChars());
    Node stop = last.getNext();
    Node next;
    for (Node node = first.getNext(); node != null && node != stop; node = next) {
      next = node.getNext();
      pieces.add(node.getChars());
      node.unlink();
    }
    first.setChars(joined(pieces));
  }

  // Flexmark's own builds a tree of the pieces, also where they stand in a row.
  private BasedSequence joined(List<BasedSequence> pieces) {
    BasedSequence first = pieces.get(0);
    int end = first.getStartOffset();
    for (BasedSequence piece : pieces) {
      if (!(piece instanceof FileText) || piece.getStartOffset() != end) {
        return SegmentedSequence.create(input, pieces);
      }
      end = piece.getEndOffset();
    }
    return first.baseSubSequence(first.getStartOffset(), end);
  }

  @Override
  public int parseLinkLabel() {
    if (peek() != '[') {
      return 0;
    }
    int end = closing(']', "[", LONGEST_LABEL);
    if (end < 0) {
      return 0;
    }
    int length = end + 1 - index;
    index = end + 1;
    return length;
  }

  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    char close =
        switch (peek()) {
          case '"' -> '"';
          case '\'' -> '\'';
          case '(' -> ')';
          default -> '\0';
        };
    return close == '\0' ? null : taken(closing(close, "\0", Integer.MAX_VALUE));
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return peek() == '<'
        ? taken(
            closing('>', options.spaceInLinkUrls ? "<\t\r\n\0" : "< \t\r\n\0", Integer.MAX_VALUE))
        : super.parseLinkDestination();
  }

  /**
   * Returns where the sign stands that closes what is opened at the index, or -1.
   *
   * @param excluded what can't stand before it, unless it is escaped
   * @param most how many characters can, an escaped one as one
   */
  private int closing(char close, String excluded, int most) {
    int count = 0;
    for (int at = index + 1; at < input.length() && count <= most; at++) {
      char c = input.charAt(at);
      if (c == close) {
        return at;
      }
      if (excluded.indexOf(c) >= 0) {
        return -1;
      }
      boolean escape =
          c == '\\' && at + 1 < input.length() && ESCAPABLE.indexOf(input.charAt(at + 1)) >= 0;
      at += escape ? 1 : 0;
      count++;
    }
    return -1;
  }

  /** Returns what stands from the index up to an end, which is then behind it; null for no end. */
  private @Nullable BasedSequence taken(int end) {
    if (end < 0) {
      return null;
    }
    BasedSequence taken = input.subSequence(index, end + 1);
    index = end + 1;
    return taken;
  }
}
