package dev.broadsheet.content;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.data.LanguageTag;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The language that the name of a Markdown file ends in: {@code flood.en.md} is the English edition
 * of {@code flood.md}.
 *
 * @param language the language (BCP 47), the main one where the name says none
 * @param stem the name without language and ending
 * @param listed whether the site has an edition in the language
 */
record FileLanguage(String language, String stem, boolean listed) {
  // Of two letters: the longer codes are words like com and net.
  private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

  /**
   * Reads a name.
   *
   * @param name the name of a Markdown file, with its ending
   * @param editions the settings of the site's editions, first the main one
   */
  static FileLanguage of(String name, List<SiteConfig> editions) {
    String whole = name.substring(0, name.lastIndexOf('.'));
    int dot = whole.lastIndexOf('.');
    if (dot > 0) {
      String stem = whole.substring(0, dot);
      String suffix = whole.substring(dot + 1);
      for (SiteConfig edition : editions) {
        if (edition.language().equalsIgnoreCase(suffix)) {
          return new FileLanguage(edition.language(), stem, true);
        }
      }
      String tag = LanguageTag.parse(suffix);
      if (tag != null && KNOWN.contains(Locale.forLanguageTag(tag).getLanguage())) {
        return new FileLanguage(tag, stem, false);
      }
    }
    return new FileLanguage(editions.get(0).language(), whole, true);
  }
}
