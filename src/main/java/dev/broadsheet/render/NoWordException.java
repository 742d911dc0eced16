package dev.broadsheet.render;

/** A word of the theme that is in none of its lists. */
final class NoWordException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Mistake mistake;

  NoWordException(String message, String hint) {
    super(message);
    mistake = new Mistake(message, hint);
  }

  Mistake mistake() {
    return mistake;
  }
}
