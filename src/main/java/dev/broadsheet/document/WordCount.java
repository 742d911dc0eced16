package dev.broadsheet.document;

/** Counts words: runs without white space that have a letter or a digit. */
final class WordCount {
  private WordCount() {}

  static int of(String text) {
    int words = 0;
    boolean inWord = false;
    char[] chars = text.toCharArray();
    for (char c : chars) {
      boolean mayBeSpace = c <= ' ' || c >= 0x80;
      if (mayBeSpace && Character.isWhitespace(c)) {
        inWord = false;
      } else if (!inWord && Character.isLetterOrDigit(c)) {
        inWord = true;
        words++;
      }
    }
    return words;
  }
}
