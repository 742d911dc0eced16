package dev.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.asset.ThemeFiles;
import dev.broadsheet.page.Translations.Translation;
import dev.broadsheet.site.Permalink;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Open Graph is told of a page's languages. */
class PageLocalesTest {
  private static final ThemeFiles THEME = new ThemeFiles(Path.of("no/such/folder"), "templates");

  @ParameterizedTest
  @CsvSource({
    "nl, nl en x-default, nl_NL, en_GB",
    "en-US, nl en-US x-default, en_US, nl_NL",
    "nl-BE, nl-BE nl, nl_BE, nl_NL",
    // The theme has no words in Arabic, and nobody says which country's it is.
    "ar, nl ar x-default, , nl_NL",
    "ar-MA, nl ar-MA x-default, ar_MA, nl_NL",
    "zh-Hant-TW, zh-Hant-TW de-AT, zh_TW, de_AT",
    "nl, nl ar, nl_NL, ''"
  })
  void haveCountries(String lang, String translations, @Nullable String own, String others) {
    PageLocales locales =
        PageLocales.of(
            lang,
            Stream.of(translations.split(" "))
                .map(of -> new Translation(of, new Permalink("/")))
                .toList(),
            of -> new WordList(THEME, of));

    assertThat(locales.own()).isEqualTo(own);
    assertThat(String.join(" ", locales.others())).isEqualTo(others);
  }
}
