package dev.broadsheet.embed;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names of the months in every language of the Unicode CLDR that the JDK carries, in full and
 * abbreviated, as they stand in a date and alone.
 *
 * <p>Where two languages give one name to different months, the one that is asked first has its
 * way: {@code listopad} is the Polish November, not the Croatian October.
 */
final class MonthNames {
  private static final List<String> FIRST = List.of("en", "nl", "de", "fr", "es");

  /** The other languages that X makes its codes for. */
  private static final List<String> COMMON =
      List.of(
          "pt", "it", "ja", "ru", "tr", "pl", "sv", "da", "nb", "fi", "id", "ar", "uk", "cs", "hu",
          "ro", "el", "he", "ca", "fa", "hi", "bg", "sk", "de-AT");

  // Abbreviations that versions of the CLDR disagree about, or that people write all the same.
  private static final Map<String, Month> EXTRA =
      Map.of(
          "sept", Month.SEPTEMBER,
          "mrt", Month.MARCH,
          "maa", Month.MARCH,
          "okt", Month.OCTOBER,
          "mär", Month.MARCH,
          "mai", Month.MAY,
          "juin", Month.JUNE,
          "juil", Month.JULY,
          "août", Month.AUGUST);

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);

  private MonthNames() {}

  /** Returns the month of a name in any case, without a full stop behind it, or null. */
  static @Nullable Month find(String name) {
    String key = key(name);
    Month month = First.NAMES.get(key);
    if (month == null) {
      month = Common.NAMES.get(key);
    }
    return month != null ? month : All.NAMES.get(key);
  }

  // Three tables, each made when first asked: to read the names of all languages takes a second,
  // and nearly no site needs them.
  private static final class First {
    static final Map<String, Month> NAMES =
        names(FIRST.stream().map(Locale::forLanguageTag), EXTRA);
  }

  private static final class Common {
    static final Map<String, Month> NAMES =
        names(COMMON.stream().map(Locale::forLanguageTag), Map.of());
  }

  private static final class All {
    static final Map<String, Month> NAMES =
        names(
            Stream.of(Locale.getAvailableLocales())
                // Of the languages of several countries, Arabic has months of its own in some.
                .filter(
                    locale -> locale.getCountry().isEmpty() || locale.getLanguage().equals("ar"))
                .sorted(Comparator.comparing(Locale::toLanguageTag)),
            Map.of());
  }

  private static Map<String, Month> names(Stream<Locale> locales, Map<String, Month> more) {
    Map<String, Month> names = new HashMap<>(more);
    locales.forEach(
        locale -> {
          for (TextStyle style : STYLES) {
            for (Month month : Month.values()) {
              String key = key(month.getDisplayName(style, locale));
              if (key.chars().noneMatch(Character::isDigit)) {
                names.putIfAbsent(key, month);
              }
            }
          }
        });
    return Map.copyOf(names);
  }

  private static String key(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
  }
}
