package dev.broadsheet.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          August 7, 2021           | 2021-08-07
          7 August 2021            | 2021-08-07
          Aug. 7th, 2021           | 2021-08-07
          Sept 7, 2021             | 2021-09-07
          2021-08-07               | 2021-08-07
          August 2021              | 2021-08
          2021                     | 2021
          17 februari 2019         | 2019-02-17
          1 mrt. 2019              | 2019-03-01
          25. März 2017            | 2017-03-25
          5 de marzo de 2016       | 2016-03-05
          7 de agosto de 2021      | 2021-08-07
          1er août 2021            | 2021-08-01
          7 d’agost de 2021        | 2021-08-07
          2015, 4月 8               | 2015-04-08
          2021年8月7日               | 2021-08-07
          2021년 8월 7일             | 2021-08-07
          7 августа 2021 г.        | 2021-08-07
          7 серпня 2021 р.         | 2021-08-07
          7 sierpnia 2021          | 2021-08-07
          7. elokuuta 2021         | 2021-08-07
          2021. augusztus 7.       | 2021-08-07
          7 Ağustos 2021           | 2021-08-07
          7 Αυγούστου 2021         | 2021-08-07
          7 באוגוסט 2021           | 2021-08-07
          ٧ أغسطس، ٢٠٢١            | 2021-08-07
          7 tháng 8, 2021          | 2021-08-07
          7 अगस्त 2021              | 2021-08-07
          29 February 2020         | 2020-02-29
          """)
  void readsDatesOfManyLanguages(String text, String date) {
    PostDate.Found found = PostDate.at(text, 0);
    assertThat(found).isNotNull();
    assertThat(found.date()).hasToString(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7",
        "7 August",
        "August 7",
        "7/8/2021",
        "30 February 2021",
        "32 August 2021",
        "yesterday",
        "0 August 2021",
        "August 7, 1921",
        "12:30",
        "7 8 2021",
        "Blursday 7, 2021"
      })
  void readsNothingElse(String text) {
    PostDate.Found found = PostDate.at(text, 0);
    assertThat(found == null || !found.isDay()).isTrue();
  }

  @Test
  void leavesWhatIsGluedToIt() {
    assertThat(PostDate.at("(@UN) August 7, 2021De", 6).end()).isEqualTo(20);
    assertThat(PostDate.at("August 7, 202112", 0).end()).isEqualTo(14);
    assertThat(PostDate.at("August 2021 de", 0).end()).isEqualTo(11);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en", "en-GB", "nl", "de", "de-AT", "fr", "es", "pt", "pt-BR", "it", "ja", "ru", "tr", "pl",
        "sv", "da", "nb", "fi", "id", "ar-EG", "uk", "cs", "hu", "ro", "el", "he", "ca", "hi", "bg",
        "sk", "sl", "sr", "lt", "lv", "et", "gl", "vi", "ko", "zh", "zh-TW", "bn", "ta", "ur", "af",
        "is", "ga", "cy", "ms", "sw", "sq", "mk", "ka", "hy", "az", "kk", "mr", "gu", "te", "kn",
        "ml"
      })
  void readsTheLongAndTheMediumFormOfALanguage(String language) {
    Locale locale = Locale.forLanguageTag(language);
    for (FormatStyle style : new FormatStyle[] {FormatStyle.LONG, FormatStyle.MEDIUM}) {
      DateTimeFormatter form =
          DateTimeFormatter.ofLocalizedDate(style)
              .withLocale(locale)
              .withChronology(IsoChronology.INSTANCE);
      for (int month = 1; month <= 12; month++) {
        LocalDate day = LocalDate.of(2021, month, 9);
        String text = form.format(day);
        if (!text.matches(".*\\d\\.\\d{1,2}\\.\\d.*")
            && text.codePoints().anyMatch(Character::isLetter)) {
          PostDate.Found found = PostDate.at(text, 0);
          assertThat(found).as(text).isNotNull();
          assertThat(found.date()).as(text).hasToString(day.toString());
        }
      }
    }
  }
}
