package dev.broadsheet.render;

import java.util.Locale;
import java.util.function.LongFunction;

/**
 * Which form of a word goes with a whole number, by the <a
 * href="https://www.unicode.org/cldr/charts/47/supplemental/language_plural_rules.html">plural
 * rules of CLDR 47</a>, for the languages of the theme, of the European Union, and of their
 * neighbours. In those that are not here one thing is told from others, as in English.
 *
 * @param rule gives the category of a number
 */
record PluralRules(LongFunction<String> rule) {
  private static final String ONE = "one";
  private static final String TWO = "two";
  private static final String FEW = "few";
  private static final String MANY = "many";
  private static final String OTHER = "other";
  private static final long MILLION = 1_000_000;

  /** Returns the rules of a language (BCP 47). */
  static PluralRules of(String language) {
    if (language.equals("pt-BR")) {
      return new PluralRules(n -> n <= 1 ? ONE : millions(n));
    }
    return new PluralRules(
        switch (Locale.forLanguageTag(language).getLanguage()) {
          case "fr" -> n -> n <= 1 ? ONE : millions(n);
          case "es", "it", "ca", "pt" -> n -> n == 1 ? ONE : millions(n);
          case "pl" -> n -> n == 1 ? ONE : isFew(n) ? FEW : MANY;
          case "ru", "uk", "be" -> n -> isOne(n) ? ONE : isFew(n) ? FEW : MANY;
          case "hr", "sr", "bs" -> n -> isOne(n) ? ONE : isFew(n) ? FEW : OTHER;
          case "cs", "sk" -> n -> n == 1 ? ONE : n >= 2 && n <= 4 ? FEW : OTHER;
          case "sl" -> PluralRules::slovene;
          case "ro" -> n -> n == 1 ? ONE : n == 0 || within(n, 1, 19) ? FEW : OTHER;
          case "lt" -> PluralRules::lithuanian;
          case "lv" -> PluralRules::latvian;
          case "mt" -> n -> n == 1 ? ONE : n == 2 ? TWO : n == 0 ? FEW : hundreds(n, 3, 11, 19);
          case "ga" -> PluralRules::irish;
          case "he" -> n -> n == 1 ? ONE : n == 2 ? TWO : OTHER;
          case "ar" -> PluralRules::arabic;
          case "ja", "ko", "th", "vi", "zh", "id" -> n -> OTHER;
          default -> n -> n == 1 ? ONE : OTHER;
        });
  }

  /** Returns the category of a number, which is not negative. */
  String category(long number) {
    return rule.apply(number);
  }

  // "Un million de …" takes a form of its own.
  private static String millions(long n) {
    return n != 0 && n % MILLION == 0 ? MANY : OTHER;
  }

  private static boolean within(long n, int from, int to) {
    return n % 100 >= from && n % 100 <= to;
  }

  private static boolean isOne(long n) {
    return n % 10 == 1 && n % 100 != 11;
  }

  private static boolean isFew(long n) {
    return n % 10 >= 2 && n % 10 <= 4 && !within(n, 12, 14);
  }

  private static String hundreds(long n, int few, int many, int last) {
    return within(n, few, many - 1) ? FEW : within(n, many, last) ? MANY : OTHER;
  }

  private static String slovene(long n) {
    return n % 100 == 1 ? ONE : n % 100 == 2 ? TWO : within(n, 3, 4) ? FEW : OTHER;
  }

  private static String lithuanian(long n) {
    boolean teens = within(n, 11, 19);
    return n % 10 == 1 && !teens ? ONE : n % 10 >= 2 && !teens ? FEW : OTHER;
  }

  private static String latvian(long n) {
    return n % 10 == 0 || within(n, 11, 19) ? "zero" : isOne(n) ? ONE : OTHER;
  }

  private static String irish(long n) {
    return n == 1 ? ONE : n == 2 ? TWO : n >= 3 && n <= 6 ? FEW : n >= 7 && n <= 10 ? MANY : OTHER;
  }

  private static String arabic(long n) {
    return n == 0 ? "zero" : n == 1 ? ONE : n == 2 ? TWO : hundreds(n, 3, 11, 99);
  }
}
