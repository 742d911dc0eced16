package dev.broadsheet.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "`\"a\", zei hij, \"b\"`~`“a”, zei hij, “b”`",
        "`\"Ze zei 'ja'\". \"'Nee'\", zei hij`~`“Ze zei ‘ja’”. “‘Nee’”, zei hij`",
        "`*\"a\"* en '*b*'`~`<em>“a”</em> en ‘<em>b</em>’`",
        "`\"een [link](a.md)\"`~`“een <a href=\"{link a.md}\">link</a>”`",
        "`<b>\"a\"</b> <b>b</b>\" c`~`<b>“a”</b> <b>b</b>” c`",
        "`'s avonds in '20, foto's`~`’s avonds in ’20, foto’s`",
        "`a -- b --- c ---- d`~`a – b — c ---- d`",
        "`a... b.... c`~`a… b.... c`",
        "`\\\"a\\\" \\-- \\...`~`&quot;a&quot; -- ...`",
        "`(\"a\") — \"b\" x-\"c\"`~`(“a”) — “b” x-“c”`",
      })
  void setsMarksByTheirNeighbours(String markdown, String html) {
    assertThat(Shown.of(markdown).html()).isEqualTo("<p>" + html + "</p>");
  }

  @Test
  void seesAQuotationThatEndsALineLater() {
    assertThat(Shown.of("'een\ntwee'").html()).isEqualTo("<p>‘een\ntwee’</p>");
    assertThat(Shown.of(">\"een\n>twee\"").html())
        .isEqualTo("<blockquote>\n<p>“een\ntwee”</p>\n</blockquote>");
  }

  @Test
  void leavesAddressesAsTheyAre() {
    assertThat(Shown.of("\"https://a.example/b--c'd...e\"").html())
        .isEqualTo(
            "<p>“<a href=\"https://a.example/b--c'd...e\">https://a.example/b--c'd...e</a>”</p>");
  }

  @Test
  void followsTheLanguage() {
    assertThat(Shown.of("\"a 'b' c\"", "de").html()).isEqualTo("<p>„a ‚b‘ c“</p>");
    assertThat(Shown.of("\"a 'b' c\"", "fr").html()).isEqualTo("<p>«\u202fa “b” c\u202f»</p>");
  }
}
