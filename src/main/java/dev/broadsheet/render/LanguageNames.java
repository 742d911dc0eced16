package dev.broadsheet.render;

import dev.broadsheet.asset.ThemeFiles;
import dev.broadsheet.page.Translations;
import java.util.List;
import java.util.Locale;

/**
 * What languages call themselves, from {@code words/languages.properties} of the theme; one that is
 * not in it goes by its code.
 */
final class LanguageNames {
  private final WordFile names;

  LanguageNames(ThemeFiles theme) {
    names = WordFile.of(theme, "languages");
  }

  /** Returns the links to pages in other languages. */
  List<LanguageLink> of(List<Translations.Translation> pages) {
    return pages.stream()
        .map(page -> new LanguageLink(page.lang(), name(page.lang()), page.permalink()))
        .toList();
  }

  private String name(String language) {
    String own = names.get(language);
    String general = own == null ? names.get(Locale.forLanguageTag(language).getLanguage()) : own;
    return general == null ? language : general;
  }
}
