package dev.broadsheet.render;

import dev.broadsheet.page.Translations.Translation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What Open Graph calls the languages of a page, each with a country: {@code nl_NL}. A language
 * that names none has that of the theme's words, and none where the theme lacks it.
 *
 * @param own that of the page, or null
 * @param others those of its translations
 */
public record PageLocales(@Nullable String own, List<String> others) {

  static PageLocales of(
      String lang, List<Translation> alternates, Function<String, WordList> words) {
    String own = locale(lang, words);
    List<String> others =
        alternates.stream()
            .map(alternate -> locale(alternate.lang(), words))
            .filter(Objects::nonNull)
            .filter(locale -> !locale.equals(own))
            .distinct()
            .toList();
    return new PageLocales(own, others);
  }

  private static @Nullable String locale(String lang, Function<String, WordList> words) {
    Locale locale = Locale.forLanguageTag(lang);
    if (!locale.getCountry().isEmpty()) {
      return locale.getLanguage() + "_" + locale.getCountry();
    }
    String known = words.apply(lang).find("locale");
    // The theme lacks some languages, and its words are English then.
    return known != null && (known + "_").startsWith(locale.getLanguage() + "_") ? known : null;
  }
}
