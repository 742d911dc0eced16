package dev.broadsheet.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
  private final LanguageDetector detector = LanguageDetector.byLetters();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | War in Afghanistan has entered a new, deadlier & more destructive phase, warns the UN's top official
          en | The Taliban say they have captured a prison in the northern Afghan province of Jawzjan and freed all of the prisoners.
          nl | Dit is natuurlijk niet wat we hadden afgesproken met de minister over de nieuwe wet.
          nl | Kan iemand mij vertellen waarom de trein naar Utrecht weer uitvalt?
          de | Guten Morgen! Heute ist ein schöner Tag und wir freuen uns auf die Sitzung im Bundestag.
          fr | Bonjour à tous, nous sommes arrivés à Paris ce matin avec toute l'équipe.
          es | Hoy hemos visto que la situación es muy grave en todo el país
          pt | Hoje vimos que a situação é muito grave em todo o país, não é possível continuar
          it | Oggi abbiamo visto che la situazione è molto grave in tutto il paese
          sv | Vi har idag sett att situationen är mycket allvarlig i hela landet
          da | Jeg kan ikke tro, at det virkelig er sket i dag i København
          ar | لا أستطيع أن أصدق ما حدث اليوم في كابول، الوضع خطير جدا
          he | אני לא מאמין שזה באמת קרה היום בקאבול, המצב קשה
          ru | Не могу поверить, что это действительно произошло сегодня в Кабуле
          fy | Wy hawwe hjoed sjoen dat de situaasje hiel serieus is yn it hiele lân
          """)
  void tellsALanguage(String language, String text) {
    assertThat(detector.of(words(text))).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ok",
        "LOL 😂😂",
        "Ja hoor",
        "Good evening, Kabul",
        "@UN @BBCYaldaHakim #Afghanistan #Kabul #Taliban #Jawzjan",
        "https://example.org/the-situation-in-the-whole-country-is-very-serious",
        "Kabul, Kandahar, Herat, Mazar-i-Sharif, Jalalabad",
        "1234567890 1234567890 1234567890 1234567890"
      })
  void isSilentWhereItIsNotSure(String text) {
    assertThat(detector.of(words(text))).isNull();
  }

  @Test
  void isAskedOnlyWhereThePostDoesNotTell() {
    EmbedReader reader = new EmbedReader(ZoneOffset.UTC, words -> "xx");
    String code =
        "<blockquote class=\"twitter-tweet\"><p%s>Text</p>&mdash; Name (@name) 7 August 2021"
            + "</blockquote>";
    assertThat(lang(reader, code.formatted(" lang=\"nl\""))).isEqualTo("nl");
    assertThat(lang(reader, code.formatted(""))).isEqualTo("xx");
  }

  private static String lang(EmbedReader reader, String code) {
    return ((QuotedPost) reader.read(new Pasted.Html(code)).embeds().get(0)).lang();
  }

  private static PostText words(String text) {
    return new PostText(List.of(List.of(new PostText.Words(text)))).linked();
  }
}
