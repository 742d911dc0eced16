package dev.broadsheet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignMarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a <b onclick=x style=y>b</b>~<p>a <b>b</b></p>",
        "a <a href='&#106;avascript:alert(1)'>b</a>~<p>a <a>b</a></p>",
        "a <a href='java&#9;script:alert(1)'>b</a>~<p>a <a>b</a></p>",
        "a <a href='&#1;javascript:alert(1)'>b</a>~<p>a <a>b</a></p>",
        "<blockquote cite='javascript:alert(1)'>a</blockquote>~<blockquote>a</blockquote>",
        "a [b](java&#10;script:alert(1))~<p>a b</p>",
        "a [b](<javascript&#9;:alert(1)>)~<p>a b</p>",
        "a <a href='\\\\b.example\\c'>b</a>~`<p>a <a href=\"https://b.example/c\">b</a></p>`",
        "a <video src='\\\\b.example\\c' poster='/&#9;/b.example'></video>~<p>a <video></video></p>",
        "a <a href='//b.example/'>b</a>~`<p>a <a href=\"https://b.example/\">b</a></p>`",
        "a <a href='b.md'>b</a>~`<p>a <a href=\"{link b.md}\">b</a></p>`",
        "a <a name='b'>b</a>~`<p>a <a id=\"b\">b</a></p>`",
        "a <input type=image src=https://b.example/c.png>~<p>a </p>",
        "a <img src=b.png srcset='https://b.example/c.png 2x' alt=''>~<p>a {picture b.png}</p>",
        "a <svg><path d=b></svg> d~<p>a  d</p>",
        "<xmp><img src=x onerror=alert(1)></xmp><p>b</p>~<p>b</p>",
        "a <noembed><img src=x onerror=alert(1)></noembed> b~<p>a  b</p>",
        "<center>a</center>~a",
        "<!-- a --><p>b<!-- c --></p>~<p>b</p>",
        "<div id=_main>a</div>~<div>a</div>",
        "<div id=a>b</div><div id=a>c</div>~`<div id=\"a\">b</div><div>c</div>`",
      })
  void keepsWhatIsHarmlessOnly(String markdown, String html) {
    assertThat(Shown.of(markdown).html()).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p title=\"&#xFDD0;0&#xFDD1;\">a</p>",
        "a <b>&#xfdd0 0&#64977</b> ![b](c.png)",
        "<a href=\"&#x0FDD0;0&#x00FDD1;\">a</a>",
        "a \uFDD00\uFDD1 <b>\uFDD00\uFDD1</b>",
        "[a](https://b.example/&#xFDD0;0&#xFDD1;)",
      })
  void letsNobodyForgeAHole(String markdown) {
    assertThat(Shown.of(markdown).html()).doesNotContain("\uFDD0").contains("0");
  }

  @Test
  void keepsQuotedPostsOutOfAttributes() {
    Shown shown =
        Shown.of(
            """
            <div title="

            > Words onmouseover=alert(1) x=
            >
            > — Name (@handle), [7 August 2021](https://example.org/1)

            ">
            """);
    assertThat(shown.html()).doesNotContain("<div");
    assertThat(shown.problems()).contains("this HTML ends within a tag or a comment");
  }

  @Test
  void reportsADeadAnchorOnceBesideHtml() {
    assertThat(Shown.of("a <b>b</b> [c](#d)").problems())
        .isEqualTo("no heading or anchor \"#d\" in this article");
  }

  @Test
  void survivesAnything() {
    String[] pieces = {
      "<div",
      ">",
      "</div>",
      "\"",
      "'",
      " title=",
      "<!--",
      "-->",
      "<b>",
      "&#xFDD0;",
      "&#64977",
      "\n\n",
      "> ",
      "- ",
      "[",
      "](",
      ")",
      "![",
      "<a href=",
      "<table>",
      "<td>",
      "</p>",
      "<svg>",
      "<style>",
      "`",
      "<select>",
      "[^1]",
      "\n[^1]: ",
      "# ",
      "| a\n|-\n",
      "\uFDD0",
      "\uFDD1",
      "0",
      "*",
      "~~",
      "{#",
      "}"
    };
    Random random = new Random(1);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n >= 0; n--) {
              text.append(pieces[random.nextInt(pieces.length)]);
            }
            String html = Shown.of(text.toString()).html();
            assertThat(html).doesNotContain("\uFDD0");
            assertThat(Jsoup.parse(html).select("svg, style, textarea, select")).isEmpty();
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "- ", "*a **b ", "[", "# a\n", "<blockquote>\n\n", "\"' "})
  void readsDeepNestsInTime(String piece) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> Shown.of(piece.repeat(5000)).html());
  }
}
