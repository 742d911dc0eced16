package dev.broadsheet.lookup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.ProblemPrinter;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.document.DocumentParser;
import dev.broadsheet.embed.EmbedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article before and after its addresses and codes were turned into Markdown. */
class ArticleQuotesTest {
  private static final String MASTODON = "https://mastodon.example/@jane/109501234567890123";
  private static final String STATUS = "/mastodon/api/v1/statuses/109501234567890123";
  private static final String QUOTE =
      """
      > One
      >
      > Two
      >
      > — Jane (@jane@mastodon.example), [12 december 2022](https://mastodon.example/@jane/109501234567890123)
      """;
  private static final byte[] JPEG = "\u00FF\u00D8\u00FF\u00E0 a picture".getBytes(ISO_8859_1);

  private final Loopback web = new Loopback();
  private final List<Problem> problems = new ArrayList<>();

  @TempDir Path folder;

  @BeforeEach
  void answers() {
    status("");
    web.json(
        "/youtube/oembed",
        """
        {"title":"Say \\"hi\\"","author_name":"jawed","thumbnail_url":"%s/still"}"""
            .formatted(web.root()));
    web.bytes("/still", JPEG);
  }

  @AfterEach
  void close() {
    web.close();
  }

  @Test
  void addressesAloneInAParagraph() throws IOException {
    assertThat(
            quoted(
                """
                ---
                title: "Ü"
                ---
                Before %1$s within a sentence.

                %1$s

                <%1$s>
                # Heading
                %1$s
                """
                    .formatted(MASTODON)))
        .isEqualTo(
            """
            ---
            title: "Ü"
            ---
            Before %1$s within a sentence.

            %2$s
            %2$s
            # Heading

            %2$s"""
                .formatted(MASTODON, QUOTE));
    assertThat(problems).isEmpty();
    assertThat(web.requests()).containsExactly(STATUS);
  }

  @Test
  void everythingElseStays() throws IOException {
    String article =
        """
        ---
        title: A
        ---
        <!--
        %1$s
        -->

            %1$s

        ```
        %1$s

        ```

        > %1$s

        ~~~html
        <iframe src="https://www.youtube.com/embed/jNQXAC9IVRw"></iframe>
        ~~~

        [A film – jawed](https://www.youtube.com/watch?v=jNQXAC9IVRw)

        [![](zoo.jpg)](https://www.youtube.com/watch?v=jNQXAC9IVRw)

        > Words
        >
        > — Jane (@jane@mastodon.example), [12 december 2022](%1$s)

        Words of a post — Jane (@jane) August 7, 2021

        https://www.instagram.com/p/CUbHfhpswxt/

        <iframe src="https://map.example/"></iframe>

        Trailing  \t
        """
            .formatted(MASTODON);
    assertThat(quoted(article)).isEqualTo(article);
    assertThat(web.requests()).isEmpty();
  }

  @Test
  void lineEndsAndByteOrderMarkStay() throws IOException {
    assertThat(quoted("\uFEFF---\r\ntitle: A\r\n---\r\na\n\r\n" + MASTODON + "\r\n\r\nz\r\n"))
        .isEqualTo(
            "\uFEFF---\r\ntitle: A\r\n---\r\na\n\r\n" + QUOTE.replace("\n", "\r\n") + "\r\nz\r\n");
    assertThat(quoted("---\rtitle: A\r---\r" + MASTODON))
        .isEqualTo("---\rtitle: A\r---\r\r" + QUOTE.strip().replace('\n', '\r'));
  }

  @Test
  void itemsOfLists() throws IOException {
    assertThat(
            quoted("---\ntitle: A\n---\n- %1$s\n- a\n\n  1. b\n\n     %1$s\n".formatted(MASTODON)))
        .isEqualTo(
            "---\ntitle: A\n---\n- "
                + QUOTE.strip().replace("\n", "\n  ")
                + "\n\n- a\n\n  1. b\n\n     "
                + QUOTE.strip().replace("\n", "\n     ")
                + "\n");
  }

  @Test
  void codeThatHoldsItsWordsAsksNobody() throws IOException {
    assertThat(
            quoted(
                """
                ---
                title: A
                lang: en
                ---
                <blockquote class="twitter-tweet"><p lang="en" dir="ltr">One<br><br>2. Two</p>&mdash; UN (@UN) <a href="https://twitter.com/UN/status/1423954323534647296?ref_src=twsrc%5Etfw">August 7, 2021</a></blockquote>

                <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>
                Text
                """))
        .isEqualTo(
            """
            ---
            title: A
            lang: en
            ---

            > One
            >
            > 2\\. Two
            >
            > — UN (@UN), [7 August 2021](https://twitter.com/UN/status/1423954323534647296) [en]

            Text
            """);
    assertThat(web.requests()).isEmpty();
  }

  @Test
  void wordsRightBehindACodeAreNeverLost() throws IOException {
    String code =
        "<blockquote class=\"twitter-tweet\"><p>One</p>&mdash; UN (@UN)"
            + " <a href=\"https://twitter.com/UN/status/1423954323534647296\">August 7, 2021</a>"
            + "</blockquote>";
    String quote =
        "> One\n>\n> — UN (@UN),"
            + " [7 augustus 2021](https://twitter.com/UN/status/1423954323534647296)";
    assertThat(quoted("---\ntitle: A\n---\n\n" + code + "\nBehind *it*,\nall.\n"))
        .isEqualTo("---\ntitle: A\n---\n\n" + quote + "\n\nBehind *it*,\nall.\n");
    assertThat(quoted("---\ntitle: A\n---\n\n" + code + " Behind.\n"))
        .isEqualTo("---\ntitle: A\n---\n\n" + quote + "\n\n Behind.\n");
    assertThat(quoted("---\ntitle: A\n---\n\n- a\n\n  " + code + "\n  Behind\n  all.\n"))
        .isEqualTo(
            "---\ntitle: A\n---\n\n- a\n\n  "
                + quote.replace("\n", "\n  ")
                + "\n\n  Behind\n  all.\n");
  }

  @Test
  void theNextBuildAsksForAlternativeTexts() throws IOException {
    status("{\"type\":\"image\",\"url\":\"%s/still\"}".formatted(web.root()));
    String article =
        quoted("---\ntitle: A\n---\n\n" + MASTODON + "\n\nhttps://youtu.be/jNQXAC9IVRw\n");
    DocumentParser parser = new DocumentParser(new EmbedReader(ZoneId.of("Europe/Amsterdam")));
    assertThat(
            parser
                .parse(new SourceText("a.md", article), article.indexOf("> One"), Locale.ENGLISH)
                .problems())
        .hasSize(2)
        .allMatch(problem -> problem.message().contains("has no alternative text"));
  }

  @Test
  void codeWithACommentStays() throws IOException {
    String article =
        "---\ntitle: A\n---\n<iframe src=\"https://youtu.be/jNQXAC9IVRw\"></iframe><!-- ask -->\n";
    assertThat(quoted(article)).isEqualTo(article);
    assertThat(printed()).contains("a.md:4:1: warning: this code stays as it is");
  }

  @Test
  void filmsHaveTheirStill() throws IOException {
    String article =
        "---\ntitle: A\n---\n\n<iframe src=\"https://www.youtube.com/embed/jNQXAC9IVRw\"></iframe>\n";
    String expected =
        """
        ---
        title: A
        ---

        [![](youtube-com-watch-v-jnqxac9ivrw.jpg)](https://www.youtube.com/watch?v=jNQXAC9IVRw "Say \\"hi\\" – jawed")
        """;
    assertThat(quoted(article)).isEqualTo(expected);
    Path still = folder.resolve("youtube-com-watch-v-jnqxac9ivrw.jpg");
    assertThat(still).hasBinaryContent(JPEG);
    Files.writeString(still, "the editor's own");
    assertThat(quoted(article)).contains("![](youtube-com-watch-v-jnqxac9ivrw-");
    assertThat(still).hasContent("the editor's own");
    assertThat(problems).isEmpty();
    assertThat(files()).hasSize(3);
  }

  @Test
  void photosOfAPost() throws IOException {
    status(
        """
        {"type":"image","url":"%1$s/still","description":"A [gate]\\nopen"},{"type":"image","url":"%1$s/still","description":null},
        {"type":"image","url":"%1$s/gone"},{"type":"image","url":"http://127.0.0.2/a"},{"type":"image","url":"file:///etc/passwd"}"""
            .formatted(web.root()));
    web.json("/page", "{}");
    assertThat(quoted("---\ntitle: A\n---\n\n" + MASTODON + "\n"))
        .endsWith(
            """
            > Two
            >
            > ![A \\[gate\\] open](mastodon-example-jane-109501234567890123-1.jpg)
            >
            > ![](mastodon-example-jane-109501234567890123-2.jpg)
            >
            > — Jane (@jane@mastodon.example), [12 december 2022](%s)
            """
                .formatted(MASTODON));
    assertThat(problems).hasSize(3).noneMatch(Problem::isError);
    assertThat(printed())
        .contains(
            "a.md:5:1: warning: a picture was not saved: \"127.0.0.1\" answers with status 404")
        .contains("a picture was not saved: \"file:///etc/passwd\" is no address of https");
    assertThat(files()).hasSize(3);
  }

  @Test
  void aPostWithoutWords() throws IOException {
    web.json(
        STATUS,
        json("{\"type\":\"image\",\"url\":\"%s/still\"}".formatted(web.root()))
            .replace("One", "")
            .replace("Two", ""));
    assertThat(quoted("---\ntitle: A\n---\n\n" + MASTODON + "\n"))
        .endsWith(
            "\n\n> ![](mastodon-example-jane-109501234567890123.jpg)\n>\n> — Jane (@jane@mastodon.example), [12 december 2022]("
                + MASTODON
                + ")\n");
    assertThat(lookup().address(MASTODON, problems::add))
        .isEqualTo("[Jane (@jane@mastodon.example)](" + MASTODON + ")");
  }

  @Test
  void postsOfOneAuthorInARow() throws IOException {
    String code =
        "<blockquote class=\"twitter-tweet\"><p>%s</p>&mdash; UN (@UN)"
            + " <a href=\"https://twitter.com/UN/status/1423954323534647296\">August 7, 2021</a>"
            + "</blockquote>\n\n<script src=\"https://platform.twitter.com/widgets.js\"></script>\n\n";
    String quote =
        "> %s\n>\n> — UN (@UN),"
            + " [7 augustus 2021](https://twitter.com/UN/status/1423954323534647296)\n\n";
    assertThat(
            quoted("---\ntitle: A\n---\n\n" + code.formatted("A") + code.formatted("B") + "End\n"))
        .isEqualTo(
            "---\ntitle: A\n---\n\n" + quote.formatted("A") + quote.formatted("B") + "End\n");
  }

  @Test
  void whatFailsStaysAndTheRestIsQuoted() throws IOException {
    assertThat(
            quoted(
                "---\ntitle: A\n---\n\nhttps://mastodon.example/@jane/109501234567890999\n\n"
                    + MASTODON
                    + "\n"))
        .isEqualTo(
            "---\ntitle: A\n---\n\nhttps://mastodon.example/@jane/109501234567890999\n\n" + QUOTE);
    assertThat(printed())
        .isEqualTo(
            """
            a.md:5:1: error: "127.0.0.1" knows no such post: deleted, or never there
                5 | https://mastodon.example/@jane/109501234567890999
                  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                if you have the words, write them into the article yourself, as a blockquote with a byline
            """);
  }

  @Test
  void dryRunWritesNothing() throws IOException {
    Path file = folder.resolve("a.md");
    String article = "---\ntitle: A\n---\n\nhttps://youtu.be/jNQXAC9IVRw\n\n" + MASTODON + "\n";
    Files.writeString(file, article);
    ArticleQuotes quotes = lookup().article(file, "a.md", true, problems::add);
    assertThat(quotes.replacements())
        .extracting(ArticleQuotes.Replacement::line)
        .containsExactly(5, 7);
    assertThat(quotes.replacements().get(1).markdown()).isEqualTo(QUOTE.strip());
    assertThat(file).hasContent(article);
    assertThat(files()).containsExactly("a.md");
  }

  @Test
  void aFileThatIsChangedMeanwhileIsLeft() throws IOException {
    Path file = folder.resolve("a.md");
    web.with(
        STATUS,
        request -> {
          Files.writeString(file, "the editor saved it");
          Loopback.send(request, 200, "application/json", json("").getBytes(ISO_8859_1));
        });
    assertThat(quoted("---\ntitle: A\n---\n" + MASTODON)).isEqualTo("the editor saved it");
    assertThat(printed()).contains("the file was changed while the networks were asked");
  }

  @Test
  void permissionsAndLinksStay() throws IOException {
    Path real = Files.writeString(folder.resolve("real.md"), "---\ntitle: A\n---\n" + MASTODON);
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("real.md"));
    lookup().article(link, "link.md", false, problems::add);
    assertThat(link).isSymbolicLink();
    assertThat(real).content().contains("> One");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-rw----");
  }

  @Test
  void filesThatAreNoText() throws IOException {
    Path file = Files.write(folder.resolve("a.md"), new byte[] {'a', (byte) 0xE9, '\n'});
    lookup().article(file, "a.md", false, problems::add);
    lookup().article(folder.resolve("none.md"), "none.md", false, problems::add);
    assertThat(printed())
        .contains("a.md:1:2: error: the file is not in UTF-8")
        .contains("none.md: error: the file can't be read");
  }

  @Test
  void quotedOnceItIsDone() throws IOException {
    String once = quoted("---\ntitle: A\n---\n\nhttps://youtu.be/jNQXAC9IVRw\n\n" + MASTODON);
    int asked = web.requests().size();
    assertThat(quoted(once)).isEqualTo(once);
    assertThat(web.requests()).hasSize(asked);
  }

  private String quoted(String article) throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), article);
    lookup().article(file, "a.md", false, problems::add);
    return Files.readString(file);
  }

  private QuoteLookup lookup() {
    TimeLimits limits = new TimeLimits(Duration.ofSeconds(20), Duration.ofSeconds(20));
    return new QuoteLookup(
        web.endpoints(), limits, ZoneId.of("Europe/Amsterdam"), Locale.forLanguageTag("nl"));
  }

  private void status(String media) {
    web.json(STATUS, json(media));
  }

  private static String json(String media) {
    return """
        {"created_at":"2022-12-12T10:00:00.000Z","url":"%s","account":{"acct":"jane","display_name":"Jane"},
        "content":"<p>One</p><p>Two</p>","media_attachments":[%s]}"""
        .formatted(MASTODON, media);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String printed() {
    return ProblemPrinter.print(problems);
  }
}
