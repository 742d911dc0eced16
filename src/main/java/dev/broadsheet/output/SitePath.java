package dev.broadsheet.output;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The rules for paths of published files: from the site's root, with {@code /}, without one at its
 * start.
 */
public final class SitePath {
  private SitePath() {}

  /**
   * Returns whether a path names a file within the site on every system: no empty, {@code .} or
   * {@code ..} parts, no backslash, which some systems take for a separator, and no control
   * characters.
   */
  public static boolean isValid(String path) {
    for (int start = 0; start <= path.length(); ) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      if (end == start || isDots(path, start, end)) {
        return false;
      }
      start = end + 1;
    }
    return path.chars().noneMatch(c -> c < ' ' || c == '\\' || c == 0x7f);
  }

  /**
   * Returns a key that is the same for two paths that are one file on some disk: letters differ in
   * case only, or characters in the way that Unicode composes them.
   */
  public static String fold(String path) {
    String folded = path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.isNormalized(folded, Normalizer.Form.NFC)
        ? folded
        : Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /** Returns the folder that a path stands in, empty for the site's root. */
  public static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private static boolean isDots(String path, int start, int end) {
    return path.charAt(start) == '.'
        && (end - start == 1 || (end - start == 2 && path.charAt(start + 1) == '.'));
  }
}
