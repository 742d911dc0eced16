package dev.broadsheet.document;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's parser of inlines, but for two things that take it too long. Its patterns for the
 * parts of links can read an escaped character in two ways, and on a text without the closing sign
 * they try all of 2 to the power of the number of escapes: here each character is looked at once,
 * as the CommonMark spec (0.31.2, section 6.3) has it.
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
