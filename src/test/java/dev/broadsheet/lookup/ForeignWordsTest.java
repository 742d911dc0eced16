package dev.broadsheet.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.document.DocumentParser;
import dev.broadsheet.document.ParsedDocument;
import dev.broadsheet.embed.EmbedReader;
import dev.broadsheet.embed.PostText;
import dev.broadsheet.embed.PostText.Break;
import dev.broadsheet.embed.PostText.Run;
import dev.broadsheet.embed.PostText.Words;
import dev.broadsheet.embed.QuotedPost;
import dev.broadsheet.frontmatter.PartialDate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a stranger wrote, the article's source shows it, and a build reads it back. */
class ForeignWordsTest {
  private static final DocumentParser PARSER =
      new DocumentParser(new EmbedReader(ZoneId.of("Europe/Amsterdam")));

  private static final String[] PIECES = {
    "*",
    "**bold**",
    "_",
    "_a_",
    "a_b",
    "#",
    "# ",
    "#tag",
    ">",
    "> ",
    "<script>alert(1)</script>",
    "<b>",
    "<!--",
    "-->",
    "[x](y)",
    "[x](https://a.example/)",
    "![x](y)",
    "!",
    "[",
    "]",
    "](",
    ")",
    "[!NOTE]",
    "[^1]",
    "[^1]: note",
    "[a]: https://a.example/",
    "\\",
    "\\\\",
    "\\*",
    "`",
    "```",
    "~",
    "~~~",
    "~~gone~~",
    "|",
    "a | b",
    "--- | ---",
    ":---",
    "---",
    "===",
    "- ",
    "+ ",
    "* ",
    "-",
    "1. ",
    "2021. ",
    "3) ",
    "1.",
    ": ",
    ":",
    "    ",
    "\t",
    "  ",
    "&amp;",
    "&",
    "&copy;",
    "&#60;",
    "AT&T",
    "\n",
    "\n\n",
    "\n\n\n",
    "\r\n",
    "\u2028",
    "\0",
    "\u001f",
    "— Name (@x)",
    "— Name (@name), 7 August 2021",
    "\n— Name (@name), 7 August 2021",
    "-- Name (@x)",
    "(@x)",
    "@x",
    "😀",
    "👩‍👩‍👧",
    "שלום",
    "مرحبا",
    "\u200b",
    "\u200f",
    "\u202e",
    "\u00a0",
    "\u00ad",
    "\ufeff",
    "\ud83d",
    "\ude00",
    "https://t.co/abcDEF1234",
    "https://a.example/x_y_z?a=1&b=2",
    "https://a.example/(x)*y*",
    "http://a.example/…",
    "pic.twitter.com/abc",
    "<https://a.example/>",
    "www.a.example",
    "me@a.example",
    "${x}",
    "{{ x }}",
    "{{< x >}}",
    "\"quoted\"",
    "'s",
    "...",
    "Word",
    " ",
    " ",
    "de kat",
    "<?php",
    "<![CDATA[",
    "&#10;",
    "==mark==",
    "^up^",
    "[ ] task",
    "$1$",
    "{#id}",
    "%20",
    "https://",
    "Klik hier om je instellingen aan te passen",
    "\u0085",
    "a\\\nb"
  };

  @Test
  void roundTripOfRandomWords() {
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      assertRoundTrip(post(pieces(random, 1 + random.nextInt(9)), "Name"));
    }
  }

  @Test
  void roundTripOfRandomLinks() {
    Random random = new Random(8);
    for (int i = 0; i < 1_500; i++) {
      List<Run> runs = new ArrayList<>();
      for (int run = random.nextInt(5); run >= 0; run--) {
        runs.add(
            switch (random.nextInt(4)) {
              case 0 -> new Break();
              case 1 -> Run.linking(pieces(random, 3), "https://b.example/?q=" + pieces(random, 2));
              case 2 -> Run.linking("https://b.example/_*x", "https://b.example/_*x");
              default -> new Words(pieces(random, 2));
            });
      }
      assertRoundTrip(post(new PostText(List.of(runs)), "Name"));
    }
  }

  @Test
  void roundTripOfRandomNames() {
    Random random = new Random(9);
    for (int i = 0; i < 1_500; i++) {
      String name = Cleaned.line(pieces(random, 1 + random.nextInt(4)));
      assertRoundTrip(post("Words", name.isEmpty() ? "x" : name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "de", "fr", "es", "pl", "ar", "fa", "he", "ja", "th", "und"})
  void datesAreReadBackInEveryLanguage(String language) throws LookupFailure {
    String markdown =
        new ReadBack(PARSER, Locale.forLanguageTag(language))
            .write(post("Words", "Name"), List.of());
    assertThat(read(markdown).date()).isEqualTo(PartialDate.of(LocalDate.of(2021, 8, 7)));
  }

  @Test
  void readsWellInItsSource() throws LookupFailure {
    Found.Post post =
        post(
            "AT&T's #plan for snake_case & \"quotes\": 100% (really)! See https://t.co/abc\n"
                + "1. one\n- two\n\n# no heading <script>",
            "Jane_Doe — (she/her) 😀");
    assertThat(new ReadBack(PARSER, Locale.ENGLISH).write(post, List.of()))
        .isEqualTo(
            """
            > AT&T's #plan for snake_case & "quotes": 100% (really)! See https://t.co/abc\\
            > 1\\. one\\
            > \\- two
            >
            > \\# no heading \\<script>
            >
            > — Jane_Doe — (she/her) 😀 (@name), [7 August 2021](https://twitter.com/name/status/1423954323534647296)"""
                .stripTrailing());
  }

  private static void assertRoundTrip(Found.Post post) {
    if (post.text().isEmpty()) {
      return;
    }
    String markdown = CanonicalMarkdown.of(post, List.of(), Locale.ENGLISH);
    QuotedPost read = read(markdown);
    assertThat(read.text()).as(markdown).isEqualTo(post.text());
    String seen = visible(post.name());
    assertThat(visible(read.name())).isEqualTo(seen.isEmpty() ? "name" : seen);
    assertThat(read.handle()).isEqualTo("name");
    assertThat(read.url()).isEqualTo(post.url());
    assertThat(read.date()).isEqualTo(post.date());
  }

  private static QuotedPost read(String markdown) {
    ParsedDocument document = PARSER.parse(new SourceText("a.md", markdown), 0, Locale.ENGLISH);
    assertThat(document.embeds()).as(markdown).hasSize(1);
    assertThat(document.embeds().get(0).embed()).isInstanceOf(QuotedPost.class);
    // Random words may look like a byline within the post: the editor is asked, and they stay.
    assertThat(document.problems())
        .filteredOn(problem -> !problem.message().contains("may hold several posts"))
        .isEmpty();
    return (QuotedPost) document.embeds().get(0).embed();
  }

  private static Found.Post post(String text, String name) {
    return post(new PostText(List.of(List.of(new Words(text)))), name);
  }

  private static Found.Post post(PostText text, String name) {
    return new Found.Post(
        name,
        "name",
        PartialDate.of(LocalDate.of(2021, 8, 7)),
        "https://twitter.com/name/status/1423954323534647296",
        null,
        Cleaned.text(text),
        List.of(),
        List.of());
  }

  private static String pieces(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  // Direction marks and the like at a name's ends are no part of it.
  private static String visible(String name) {
    return name.replaceAll("[\\p{Cf}\\s\\p{Z}]", "").replace("…", "");
  }
}
