package dev.broadsheet.embed;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The languages that networks mark posts with. */
final class PostLanguage {
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");

  private PostLanguage() {}

  /**
   * Returns a BCP 47 tag, or null where a mark is none: X marks posts without words, or with words
   * that it can't tell the language of, as {@code und}, {@code zxx}, {@code art} or {@code qme} and
   * the like, and two languages by their codes of before 1989.
   */
  static @Nullable String of(String mark) {
    if (mark.isEmpty() || !TAG.matcher(mark).matches()) {
      return null;
    }
    return switch (mark.toLowerCase(Locale.ROOT)) {
      case "und", "zxx", "art", "mul", "mis" -> null;
      case "in" -> "id";
      case "iw" -> "he";
      default -> mark.length() == 3 && mark.startsWith("q") ? null : mark;
    };
  }
}
