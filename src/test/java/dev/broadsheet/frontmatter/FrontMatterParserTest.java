package dev.broadsheet.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.frontmatter.FrontMatter.Correction;
import dev.broadsheet.frontmatter.FrontMatter.KeyImage;
import dev.broadsheet.frontmatter.FrontMatter.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class FrontMatterParserTest {
  private static final String EVERY_KEY =
      """
      ---
      title: Kabul falls
      date: 2021-08
      updated: 2021-08-07T12:30+02:00
      authors: [Jan Jansen, "Piet: de Boer"]
      tags: Afghanistan
      summary: >
        The capital
        fell.
      image:
        src: kabul.jpg
        alt: Soldiers at a gate
        credit: Jan Jansen
      lang: EN-gb
      slug: 007
      draft: true
      expires: 2030
      aliases: /old/kabul/
      template: feature
      order: -3
      featured: true
      toc: false
      corrections:
        - date: 2021-08-08
          text: The year was wrong.
      sources:
        - https://example.org/a
        - Interview with the author
        - title: Report
          url: https://example.org/report
      canonical: https://example.org/kabul
      params:
        colour: red
        size: 3
        ratio: 1.5
        wide: true
        none:
        list: [1, {a: b}]
      ---
      # Body
      """;

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void readsEveryKey() {
    ParsedHeader header = parse(EVERY_KEY);

    assertThat(problems).isEmpty();
    assertThat(EVERY_KEY.substring(header.bodyStart())).isEqualTo("# Body\n");
    FrontMatter read = header.frontMatter();
    assertThat(read.title()).isEqualTo("Kabul falls");
    assertThat(read.date()).isEqualTo(new PartialDate(2021, 8, null, null, null));
    assertThat(read.updated()).hasToString("2021-08-07T12:30+02:00");
    assertThat(read.authors()).containsExactly("Jan Jansen", "Piet: de Boer");
    assertThat(read.tags()).containsExactly("Afghanistan");
    assertThat(read.summary()).isEqualTo("The capital fell.");
    assertThat(read.image())
        .isEqualTo(
            new KeyImage(
                "kabul.jpg",
                "Soldiers at a gate",
                null,
                "Jan Jansen",
                new Location("x.md", 11, 8, 9, "  src: kabul.jpg")));
    assertThat(read.lang()).isEqualTo("en-GB");
    assertThat(read.slug()).isEqualTo("007");
    assertThat(read.draft()).isTrue();
    assertThat(read.expires()).hasToString("2030");
    assertThat(read.aliases()).containsExactly("/old/kabul/");
    assertThat(read.template()).isEqualTo("feature");
    assertThat(read.order()).isEqualTo(-3);
    assertThat(read.featured()).isTrue();
    assertThat(read.toc()).isFalse();
    assertThat(read.corrections())
        .containsExactly(
            new Correction(PartialDate.of(LocalDate.of(2021, 8, 8)), "The year was wrong."));
    assertThat(read.sources())
        .containsExactly(
            new Source("https://example.org/a", "https://example.org/a"),
            new Source("Interview with the author", null),
            new Source("Report", "https://example.org/report"));
    assertThat(read.canonical()).isEqualTo("https://example.org/kabul");
    assertThat(read.params())
        .containsExactly(
            Assertions.entry("colour", "red"),
            Assertions.entry("size", 3L),
            Assertions.entry("ratio", new java.math.BigDecimal("1.5")),
            Assertions.entry("wide", true),
            Assertions.entry("none", ""),
            Assertions.entry("list", List.of(1L, Map.of("a", "b"))));
    assertThat(read.places().written().keys()).hasSize(20);
    assertThat(read.places().ofKey("date"))
        .isEqualTo(new Location("x.md", 3, 1, 4, "date: 2021-08"));
  }

  @Test
  void readsToml() {
    ParsedHeader header =
        parse(
            """
            +++
            title = "Kabul"
            date = 2021-08-07
            updated = 2021-08-07T12:30:00+02:00
            tags = ["a", "b"]
            image = { src = "k.jpg", alt = "" }
            [[sources]]
            title = "Report"
            [params]
            colour = "red"
            +++
            Body
            """);

    assertThat(problems).isEmpty();
    assertThat(header.frontMatter().date()).hasToString("2021-08-07");
    assertThat(header.frontMatter().updated()).hasToString("2021-08-07T12:30+02:00");
    assertThat(header.frontMatter().tags()).containsExactly("a", "b");
    assertThat(header.frontMatter().image()).extracting(KeyImage::alt).isEqualTo("");
    assertThat(header.frontMatter().sources()).containsExactly(new Source("Report", null));
    assertThat(header.frontMatter().params()).isEqualTo(Map.of("colour", "red"));
  }

  @Test
  void skipsAByteOrderMarkAndReadsAnyLineEnd() {
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      String file = "\uFEFF" + String.join(lineEnd, "--- ", "title: x", "---\t", "Body");

      ParsedHeader header = parse(file);

      assertThat(problems).isEmpty();
      assertThat(header.frontMatter().title()).isEqualTo("x");
      assertThat(file.substring(header.bodyStart())).isEqualTo("Body");
    }
  }

  @Test
  void takesNumbersAndTruthValuesAsTextWhereTextIsWanted() {
    FrontMatter read = parse("---\ntitle: 1984\ntags: [true, 0x1F, ~, 1.50]\n---").frontMatter();

    assertThat(problems).isEmpty();
    assertThat(read.title()).isEqualTo("1984");
    assertThat(read.tags()).containsExactly("true", "0x1F", "1.50");
  }

  @Test
  void takesAKeyWithoutValueAsAbsent() {
    FrontMatter read =
        parse("---\ntitle: x\ndate:\nsummary: \"\"\ntags: []\nimage: ~\n---\n").frontMatter();

    assertThat(problems).isEmpty();
    assertThat(read.date()).isNull();
    assertThat(read.summary()).isNull();
    assertThat(read.image()).isNull();
  }

  @Test
  void readsWhatItCanOfAHeaderWithErrors() {
    ParsedHeader header = parse("---\ntitle: x\ndate: soon\nlang: nl\n---\nBody");

    assertThat(problems).hasSize(1);
    assertThat(header.frontMatter().title()).isEqualTo("x");
    assertThat(header.frontMatter().date()).isNull();
    assertThat(header.frontMatter().lang()).isEqualTo("nl");
  }

  @Test
  void keepsTheBodyOfAFileWithoutHeaderOrWithABrokenOne() {
    assertThat(parse("# Body").bodyStart()).isZero();
    assertThat(parse("---\ntitle: \"x\n---\nBody").bodyStart()).isEqualTo(18);
    assertThat(problems).hasSize(2);
  }

  private ParsedHeader parse(String file) {
    return FrontMatterParser.parse(new SourceText("x.md", file), problems::add);
  }
}
