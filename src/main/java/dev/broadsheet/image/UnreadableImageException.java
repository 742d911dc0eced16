package dev.broadsheet.image;

/** Tells that a file is not the picture that it should be. */
public final class UnreadableImageException extends Exception {
  private static final long serialVersionUID = 1;

  private final String what;
  private final String hint;

  /**
   * @param message what is wrong, to follow the file's name: {@code is cut off}
   * @param hint what the editor can do
   */
  UnreadableImageException(String message, String hint) {
    super(message);
    this.what = message;
    this.hint = hint;
  }

  /** Returns the exception of a file whose parts don't fit together. */
  static UnreadableImageException broken(ImageFormat format) {
    return new UnreadableImageException(
        "is a broken " + format.displayName(),
        "open it in a picture editor and save it again, or take it from where it came");
  }

  /** Returns the exception of a file that lacks its end. */
  static UnreadableImageException cutOff(ImageFormat format) {
    return new UnreadableImageException(
        "is a " + format.displayName() + " that is cut off",
        "copy or download it again, whole; what is left of it can't be shown");
  }

  /** Returns what is wrong, to follow the file's name. */
  public String what() {
    return what;
  }

  /** Returns what the editor can do. */
  public String hint() {
    return hint;
  }
}
