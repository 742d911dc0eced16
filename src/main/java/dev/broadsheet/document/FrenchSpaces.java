package dev.broadsheet.document;

/**
 * The spaces that French has at its marks, which may not be where a line breaks: a narrow one
 * before {@code ; ! ?} and within guillemets, one as wide as others before a colon (Lexique des
 * règles typographiques en usage à l'Imprimerie nationale). Where none is typed, none is added.
 */
final class FrenchSpaces {
  private static final char NARROW = '\u202f';
  private static final char WIDE = '\u00a0';

  private FrenchSpaces() {}

  /** Returns what a space becomes, by what stands on both sides of it. */
  static char at(String text, int space) {
    char before = space == 0 ? '\n' : text.charAt(space - 1);
    char behind = space + 1 == text.length() ? '\n' : text.charAt(space + 1);
    if (before == '«') {
      return NARROW;
    }
    if (Character.isWhitespace(before)) {
      return ' ';
    }
    return switch (behind) {
      case ';', '!', '?', '»' -> NARROW;
      case ':' -> WIDE;
      default -> ' ';
    };
  }
}
