package dev.broadsheet.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The golden cases: in each file, {@code === name}, what was pasted, {@code ---}, and what is
 * recognised. {@code -Dgolden.update=true} writes what is recognised now.
 */
class EmbedReaderTest {
  private static final Path RESOURCES = Path.of("test/resources/dev/broadsheet/embed");
  private static final List<String> SEEDS =
      List.of(
          "quotes.txt",
          "posts-with-more.txt",
          "official-code.txt",
          "networks.txt",
          "other-systems.txt",
          "shortcodes.txt",
          "paragraphs.txt",
          "frames.txt");
  private final EmbedReader reader = new EmbedReader(ZoneId.of("Europe/Amsterdam"));

  @TestFactory
  Stream<DynamicTest> quotes() throws IOException {
    return cases("quotes.txt", EmbedReaderTest::quote);
  }

  @TestFactory
  Stream<DynamicTest> postsWithMore() throws IOException {
    return cases("posts-with-more.txt", EmbedReaderTest::quote);
  }

  @TestFactory
  Stream<DynamicTest> officialCode() throws IOException {
    return cases("official-code.txt", Pasted.Html::new);
  }

  @TestFactory
  Stream<DynamicTest> codeOfOtherNetworks() throws IOException {
    return cases("networks.txt", Pasted.Html::new);
  }

  @TestFactory
  Stream<DynamicTest> otherSystems() throws IOException {
    return cases("other-systems.txt", Pasted.Html::new);
  }

  @TestFactory
  Stream<DynamicTest> shortcodes() throws IOException {
    return cases("shortcodes.txt", Pasted.Paragraph::new);
  }

  @TestFactory
  Stream<DynamicTest> paragraphs() throws IOException {
    return cases("paragraphs.txt", Pasted.Paragraph::new);
  }

  @TestFactory
  Stream<DynamicTest> addresses() throws IOException {
    return cases("addresses.txt", Pasted.Paragraph::new);
  }

  @TestFactory
  Stream<DynamicTest> frames() throws IOException {
    return cases("frames.txt", Pasted.Html::new);
  }

  @TestFactory
  Stream<DynamicTest> pictures() throws IOException {
    return cases(
        "pictures.txt",
        url -> new Pasted.LinkedPicture(url, new MediaCard.Poster("poster.jpg", "A jail"), null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "<",
        "&",
        "(",
        "(@",
        "— a (@b) ",
        "\\",
        "&mdash;",
        "[a](",
        "<http://",
        "https://t.co/",
        "— (@a) August 7, 2021 ",
        "http://a.b/(",
        "@",
        "--",
        "Klik hier ",
        "  \n",
        "((@a)) ",
        "[embed]",
        "[tweet a=b ",
        "{{< tweet 1 >}}",
        "{{<",
        "{% x a=\"",
        "&lt;b&gt;",
        "[nl] a\n\n",
        "x--(@a) ",
        "*"
      })
  void takesTimeInProportionToTheLength(String piece) {
    String pasted = piece.repeat(200_000 / piece.length());
    long start = cpuTime();
    reader.read(new Pasted.Paragraph(pasted));
    reader.read(quote(pasted));
    // Far above what it takes, far below what squares of the length would.
    assertThat((cpuTime() - start) / 1_000_000).isLessThan(4_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<blockquote class=twitter-tweet>",
        "<a href='x'>",
        "<iframe src=//a.b>",
        "<p>",
        "<blockquote class=twitter-tweet><p>a</p>&mdash; b (@c) <a"
            + " href='https://x.com/c/status/1'>d</a></blockquote>",
        "<script src=//a.b></script>",
        "<object><param name=movie value='javascript:x'>",
        "<b>",
        "&#10;",
        "<blockquote>",
        "<blockquote>a — b (@c) 7 August 2021</blockquote>",
        "<blockquote class=instagram-media data-instgrm-permalink=//instagram.com/p/a>",
        "<blockquote class=bluesky-embed><a href=//bsky.app/profile/a/post/b>",
        "<figure class=wp-block-embed>",
        "<div class=fb-post data-href=//fb.com/a/posts/b><a href=//fb.com/a>a</a>",
        "<tweet id=1>",
        "<div data-attrs='{\"url\":[[[['>",
        "<div className=a>{' '}",
        "<iframe src=//a.b></iframe>a",
        "<!-- wp:embed {",
        "&lt;blockquote&gt;"
      })
  void takesTimeInProportionToTheLengthOfHtml(String piece) {
    String pasted = piece.repeat(100_000 / piece.length()) + "twitter-";
    long start = cpuTime();
    reader.read(new Pasted.Html(pasted));
    assertThat((cpuTime() - start) / 1_000_000).isLessThan(4_000);
  }

  // Not the time of day: other tests run beside this one.
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @Test
  void neverThrows() throws IOException {
    Random random = new Random(2021);
    List<String> seeds = new ArrayList<>();
    for (String file : SEEDS) {
      seeds.addAll(List.of(text(file).split("=== ", -1)));
    }
    for (int i = 0; i < 20_000; i++) {
      String pasted = mutated(seeds, random);
      reader.read(new Pasted.Html(pasted));
      reader.read(new Pasted.Paragraph(pasted));
      reader.read(new Pasted.Paragraph(pasted.replace('\n', ' ')));
      reader.read(quote(pasted));
      reader.read(new Pasted.LinkedPicture(pasted, new MediaCard.Poster("a", "b"), pasted));
    }
  }

  private static String mutated(List<String> seeds, Random random) {
    StringBuilder text = new StringBuilder(seeds.get(random.nextInt(seeds.size())));
    for (int change = random.nextInt(6); change >= 0; change--) {
      String other = seeds.get(random.nextInt(seeds.size()));
      int from = random.nextInt(other.length() + 1);
      int to = Math.min(other.length(), from + random.nextInt(20));
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(20));
      text.replace(at, end, other.substring(from, to));
    }
    return text.toString();
  }

  private Stream<DynamicTest> cases(String file, Function<String, Pasted> form) throws IOException {
    List<String[]> cases = new ArrayList<>();
    StringBuilder updated = new StringBuilder();
    for (String part : text(file).split("(?m)^=== ")) {
      if (part.isBlank()) {
        continue;
      }
      String name = part.substring(0, part.indexOf('\n'));
      String[] halves = part.substring(part.indexOf('\n') + 1).split("(?m)^---\n?", 2);
      String recognised = RecognisedText.of(reader.read(form.apply(halves[0].stripTrailing())));
      cases.add(
          new String[] {name, halves.length < 2 ? "" : halves[1].stripTrailing(), recognised});
      updated.append("=== ").append(name).append('\n').append(halves[0].stripTrailing());
      updated.append("\n---\n").append(recognised.stripTrailing()).append("\n\n");
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(RESOURCES.resolve(file), updated);
      return Stream.empty();
    }
    return cases.stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one[0], () -> assertThat(one[2].stripTrailing()).isEqualTo(one[1])));
  }

  private static String text(String file) throws IOException {
    try (InputStream stream = EmbedReaderTest.class.getResourceAsStream(file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Reads a blockquote's text: paragraphs, blockquotes within, pictures in paragraphs of theirs.
   */
  private static Pasted.Quote quote(String source) {
    List<Pasted.Nested> nested = new ArrayList<>();
    List<PostPicture> pictures = new ArrayList<>();
    List<List<PostText.Run>> paragraphs = new ArrayList<>();
    for (String block : source.split("\n(?![\n>])(?<=\n\n)|\n\n(?=>)", -1)) {
      String paragraph = block.strip();
      if (paragraph.startsWith(">")) {
        String within = paragraph.replaceAll("(?m)^> ?", "");
        nested.add(new Pasted.Nested(paragraphs.size(), quote(within)));
      } else if (paragraph.matches("!\\[[^\\]]*\\]\\(.*\\)")) {
        int middle = paragraph.indexOf("](");
        String src = paragraph.substring(middle + 2, paragraph.length() - 1);
        String alt = paragraph.substring(2, middle);
        pictures.add(new PostPicture(src, alt.isEmpty() ? null : alt));
      } else if (!paragraph.isEmpty()) {
        PostTextBuilder text = new PostTextBuilder();
        MarkdownText.read(paragraph).flat().runs().forEach(text::add);
        paragraphs.addAll(text.build().paragraphs());
      }
    }
    return new Pasted.Quote(new PostText(paragraphs), nested, pictures);
  }
}
