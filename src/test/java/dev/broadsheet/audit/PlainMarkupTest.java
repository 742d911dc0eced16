package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.audit.Tag.Attribute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is read without a parser only where a parser would find the same in it. */
class PlainMarkupTest {
  private static final Path PAGES = Path.of("test/resources/dev/broadsheet");
  private static final Path SITE = Path.of("../site-output");

  static Stream<String> constructs() {
    return Stream.concat(Corpus.leaking().stream(), Corpus.innocent().stream())
        .filter(c -> c.type().equals("html"))
        .map(Corpus.Case::text);
  }

  @ParameterizedTest
  @MethodSource("constructs")
  void findsInAConstructWhatAParserFinds(String html) {
    List<? extends Tag> plain = PlainMarkup.read(html.getBytes(UTF_8));

    if (plain != null) {
      assertThat(said(plain)).isEqualTo(said(parsed(html)));
    }
  }

  @Test
  void readsThePagesOfEverySite() throws IOException {
    int read = 0;
    for (Path file : pages()) {
      String html = Files.readString(file);
      List<? extends Tag> plain = PlainMarkup.read(html.getBytes(UTF_8));
      if (plain != null) {
        read++;
        assertThat(said(plain)).as(file.toString()).isEqualTo(said(parsed(html)));
      }
    }
    assertThat(read).isGreaterThan(pages().size() * 9 / 10).isGreaterThan(60);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>1 < 2",
        "<a href=/a/>a</a>",
        "<a href='/a/'title='a'>a</a>",
        "<a href=\"/a/",
        "<a href = \"/a/\">a</a>",
        "<p <a href=\"/a/\">a</a>",
        "<!--> <a href=\"/a/\">a</a> -->",
        "<!-- --!> <a href=\"/a/\">a</a> -->",
        "<? <a href=\"/a/\">a</a> ?>",
        "<![CDATA[ <a href=\"/a/\">a</a> ]]>",
        "<noscript><a href=\"/a/\">a</a></noscript>",
        "<textarea><a href=\"/a/\">a</a></textarea>",
        "<script><!-- <script> </script> <a href=\"/a/\"> --></script>",
        "<script><a href=\"/a/\">",
        "<x:a href=\"/a/\">a</x:a>",
        "<svg><style><a href=\"/a/\"/></style></svg>",
        "<svg><p><a href=\"/a/\">a</a></p></svg>",
        "<svg><g></p><a href=\"/a/\"/></svg>",
        "<svg><a href=\"/a/\"/>",
        "<math><mtext><a href=\"/a/\">a</a></mtext></math>",
      })
  void leavesWhatIsNotPlainToAParser(String html) {
    assertThat(PlainMarkup.read(html.getBytes(UTF_8))).isNull();
  }

  @Test
  void readsCharacterReferencesAndCapitals() {
    List<? extends Tag> plain =
        PlainMarkup.read(
            "<A HREF='/caf&eacute;/&#x3f;a=1&amp;b' HREF='/no/'>é</A>".getBytes(UTF_8));

    assertThat(said(plain)).containsExactly("a [href=/café/?a=1&b]");
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Path folder : List.of(PAGES, SITE)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.filter(file -> file.toString().endsWith(".html")).sorted().forEach(pages::add);
      }
    }
    return pages;
  }

  private static List<Tag> parsed(String html) {
    List<Tag> tags = new ArrayList<>();
    for (Element element : Parser.htmlParser().parseInput(html, "").getAllElements()) {
      tags.add(new ParsedTag(element));
    }
    return tags;
  }

  /** Returns what the elements of a page say, with the text of those that hold text alone. */
  private static List<String> said(List<? extends Tag> tags) {
    List<String> said = new ArrayList<>();
    for (Tag tag : tags) {
      Set<String> attributes = new TreeSet<>();
      for (Attribute attribute : tag.attributes()) {
        attributes.add(attribute.key() + "=" + attribute.value());
      }
      boolean text = tag.name().equals("script") || tag.name().equals("style");
      if (!attributes.isEmpty() || text) {
        String drawn = tag.isDrawn() ? " drawn" : "";
        said.add(tag.name() + " " + attributes + (text ? tag.content() : "") + drawn);
      }
    }
    return said;
  }
}
