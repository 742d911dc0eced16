package dev.broadsheet.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.embed.EmbedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes reading it fail, or take long. */
class HostileDocumentsTest {
  private static final Path FOLDER = Path.of("test/resources/dev/broadsheet/document");

  private static final String SIGNS = "<>[]()*_`\"'&#-|\\\n{}!~";

  private final DocumentParser parser =
      new DocumentParser(new EmbedReader(ZoneId.of("Europe/Amsterdam")));

  @ParameterizedTest
  @Timeout(20)
  @ValueSource(
      strings = {
        "> ",
        "- ",
        "1. ",
        "[",
        "![",
        "*",
        "**a ",
        "_",
        "`",
        "<",
        "<b>",
        "</b>",
        "<details><summary>\"<r<r",
        "<div>\n",
        "\"",
        "'",
        "# a\n",
        "- a\n",
        "|a",
        "[^1]",
        "[a]: b\n",
        "&amp;",
        "\\",
        "~~",
        "(",
        "[a](",
        "<!--",
        "a@b.c ",
        "https://a.b/ ",
        ":   ",
        "{#a}",
        "> [!NOTE]\n",
        "$",
        "\t",
        "\u0000",
        "\uFDD0",
        "\uD83D",
      })
  void manyOfASign(String sign) {
    ParsedDocument document = parse(sign.repeat(2000));

    assertThat(document.body()).isNotNull();
  }

  @ParameterizedTest
  @Timeout(20)
  @ValueSource(
      strings = {
        "[",
        "![",
        "[^",
        "[a][",
        "[a](<",
        "[a](",
        "[a](b \"",
        "[a](b '",
        "[a](b (",
        "[a]: <",
        "[a]: b \"",
        "<a b=\"",
        "> ",
      })
  void manyEscapesThatNothingCloses(String start) {
    assertThat(parse(start + "\\!".repeat(2000)).body()).isNotNull();
    assertThat(parse(start + "\\\\".repeat(2000)).body()).isNotNull();
    assertThat(parse(start + "\\\n".repeat(2000)).body()).isNotNull();
  }

  @Test
  void elementsWithoutEnd() {
    ParsedDocument document = parse("<b>".repeat(8000) + " words");

    assertThat(document.problems())
        .first()
        .extracting(Problem::message)
        .isEqualTo("HTML stands more than 250 elements deep here");
  }

  /** What has failed once. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "> \u3000",
        "> \u2029\u2029\n>\n> \u3000",
        "<iframe src=\"https://a.example/\" title=\"\u0130\"></iframe>",
        "<blockquote class=\"twitter-tweet\">\u0130\u0130</blockquote> words",
      })
  void oddSigns(String markdown) {
    assertThat(parse(markdown).body()).isNotNull();
  }

  @Test
  @Timeout(60)
  void mutatedDocuments() throws IOException {
    Random random = new Random(20210807);
    List<String> texts =
        GoldenDocumentsTest.names().stream().map(HostileDocumentsTest::read).toList();
    for (int i = 0; i < 1500; i++) {
      StringBuilder text = new StringBuilder(texts.get(random.nextInt(texts.size())));
      for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
        int at = random.nextInt(text.length());
        String other = texts.get(random.nextInt(texts.size()));
        int from = random.nextInt(other.length());
        switch (random.nextInt(3)) {
          case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(20)));
          case 1 -> text.insert(at, other, from, Math.min(other.length(), from + 30));
          default -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        text.append('x');
      }
      String markdown = text.toString();
      try {
        BodyText.of(parse(markdown));
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("fails on:\n" + markdown, e);
      }
    }
  }

  private ParsedDocument parse(String markdown) {
    return parser.parse(new SourceText("hostile.md", markdown), 0, Locale.forLanguageTag("nl"));
  }

  private static String read(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
