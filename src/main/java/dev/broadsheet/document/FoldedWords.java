package dev.broadsheet.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The words of a text in the form in which they are compared: without case and accents. The theme's
 * script for searching folds what readers type in the same way.
 */
public final class FoldedWords {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Letters that Unicode doesn't compose of a letter and a mark, and what is typed for them. */
  private static final List<String[]> LETTERS =
      List.of(
          new String[] {"ß", "ss"},
          new String[] {"æ", "ae"},
          new String[] {"œ", "oe"},
          new String[] {"ø", "o"},
          new String[] {"ð", "d"},
          new String[] {"đ", "d"},
          new String[] {"þ", "th"},
          new String[] {"ł", "l"},
          new String[] {"ı", "i"},
          new String[] {"ς", "σ"});

  private FoldedWords() {}

  /**
   * Gives the words of a text in order, as they stand there: runs of letters, digits and marks.
   *
   * @param words takes each; an apostrophe or hyphen parts two of them
   */
  public static void split(String text, Consumer<String> words) {
    int start = -1;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      if (isOfWord(point)) {
        start = start < 0 ? at : start;
      } else if (start >= 0) {
        words.accept(text.substring(start, at));
        start = -1;
      }
      at += Character.charCount(point);
    }
    if (start >= 0) {
      words.accept(text.substring(start));
    }
  }

  /** Returns a word in lower case, without accents and joined letters. */
  public static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    String folded = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    for (String[] letter : LETTERS) {
      folded = folded.replace(letter[0], letter[1]);
    }
    return folded;
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfWord(int point) {
    if (point < 0x80) {
      return (point >= 'a' && point <= 'z')
          || (point >= 'A' && point <= 'Z')
          || (point >= '0' && point <= '9');
    }
    return switch (Character.getType(point)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }
}
