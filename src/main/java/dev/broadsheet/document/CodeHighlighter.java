package dev.broadsheet.document;

import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.jspecify.annotations.Nullable;

/**
 * Marks the words of code by what they are, with the classes that CodeMirror's {@code
 * classHighlighter} gives them. The text itself stays as it is.
 */
final class CodeHighlighter {
  private final TokenMaker maker;
  private final BodyWriter out;
  private final StringBuilder run = new StringBuilder();
  private @Nullable String runClass;

  private CodeHighlighter(TokenMaker maker, BodyWriter out) {
    this.maker = maker;
    this.out = out;
  }

  /**
   * Writes code.
   *
   * @param language its name behind the fence; of one that isn't known the code is written as it is
   */
  static void write(String code, String language, BodyWriter out) {
    String key = CodeLanguage.key(language);
    if (key == null) {
      out.text(code);
      return;
    }
    TokenMaker maker = TokenMakerFactory.getDefaultInstance().getTokenMaker(key);
    new CodeHighlighter(maker, out).lines(code);
  }

  // Lines are what the library reads; what goes on over a line's end is told to it.
  private void lines(String code) {
    char[] chars = code.toCharArray();
    int state = TokenTypes.NULL;
    int start = 0;
    while (start < chars.length) {
      int end = code.indexOf('\n', start);
      end = end < 0 ? chars.length : end;
      Segment line = new Segment(chars, start, end - start);
      for (Token at = maker.getTokenList(line, state, start); isText(at); at = at.getNextToken()) {
        add(at.getLexeme(), at.isWhitespace() ? runClass : classOf(at.getType()));
      }
      state = maker.getLastTokenTypeOnLine(line, state);
      if (end < chars.length) {
        run.append('\n');
      }
      start = end + 1;
    }
    endRun();
  }

  // A list ends with a token that has no text, or with none.
  private static boolean isText(@Nullable Token token) {
    return token != null && token.isPaintable();
  }

  private void add(String text, @Nullable String tokenClass) {
    boolean same = tokenClass == null ? runClass == null : tokenClass.equals(runClass);
    if (!same) {
      endRun();
      runClass = tokenClass;
    }
    run.append(text);
  }

  private void endRun() {
    if (runClass == null) {
      out.text(run.toString());
    } else {
      // White space behind the last word is not coloured.
      int end = run.toString().stripTrailing().length();
      out.raw("<span class=\"" + runClass + "\">").text(run.substring(0, end)).raw("</span>");
      out.text(run.substring(end));
    }
    run.setLength(0);
  }

  private static @Nullable String classOf(int type) {
    return switch (type) {
      case TokenTypes.COMMENT_EOL,
          TokenTypes.COMMENT_MULTILINE,
          TokenTypes.COMMENT_DOCUMENTATION,
          TokenTypes.COMMENT_KEYWORD,
          TokenTypes.COMMENT_MARKUP,
          TokenTypes.MARKUP_COMMENT ->
          "tok-comment";
      case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.LITERAL_BOOLEAN ->
          "tok-keyword";
      case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
          TokenTypes.LITERAL_CHAR,
          TokenTypes.LITERAL_BACKQUOTE,
          TokenTypes.REGEX,
          TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE ->
          "tok-string";
      case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
          TokenTypes.LITERAL_NUMBER_FLOAT,
          TokenTypes.LITERAL_NUMBER_HEXADECIMAL ->
          "tok-number";
      case TokenTypes.FUNCTION, TokenTypes.DATA_TYPE, TokenTypes.MARKUP_TAG_NAME -> "tok-typeName";
      case TokenTypes.VARIABLE, TokenTypes.MARKUP_TAG_ATTRIBUTE -> "tok-propertyName";
      case TokenTypes.ANNOTATION,
          TokenTypes.PREPROCESSOR,
          TokenTypes.MARKUP_DTD,
          TokenTypes.MARKUP_PROCESSING_INSTRUCTION ->
          "tok-meta";
      default -> null;
    };
  }
}
