package dev.broadsheet.document;

import java.util.Locale;
import net.gcardone.junidecode.Junidecode;

/** Readable ASCII names for addresses and anchors, made from words of any script. */
public final class Slug {
  private Slug() {}

  /**
   * Returns the words in lower-case ASCII letters and digits, joined by single hyphens: {@code
   * "Kaboel: hoe één stad viel"} becomes {@code kaboel-hoe-een-stad-viel}.
   *
   * @return the slug; empty where the words have no letter or digit
   */
  public static String of(String words) {
    String ascii = isAscii(words) ? words : Junidecode.unidecode(words);
    StringBuilder slug = new StringBuilder(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      char c = ascii.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter) {
        slug.append(c);
      } else if (c != '\''
          && c != '`'
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        // An apostrophe is within a word ("foto's"), anything else is between words.
        slug.append('-');
      }
    }
    if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
