package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.audit.FileLinks.Link;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** XML and JSON are read without a parser only where a parser would find the same in them. */
class PlainFilesTest {
  private static final Path FILES = Path.of("test/resources/dev/broadsheet");
  private static final Path SITE = Path.of("../site-output");
  private static final Origin ORIGIN = new Origin("site.example");
  private static final int MUTATIONS = 20_000;

  static Stream<Corpus.Case> constructs() {
    return Stream.concat(Corpus.leaking().stream(), Corpus.innocent().stream())
        .filter(c -> c.type().equals("xml") || c.type().equals("json"));
  }

  @ParameterizedTest
  @MethodSource("constructs")
  void findsInAConstructWhatAParserFinds(Corpus.Case construct) {
    Found plain = plain(construct.type(), construct.text());

    if (plain != null) {
      assertThat(plain).isEqualTo(parsed(construct.type(), construct.text()));
    }
  }

  @ParameterizedTest
  @CsvSource({"xml, 20", "json, 20"})
  void readsTheFeedsOfEverySite(String type, int least) throws IOException {
    int read = 0;
    List<Path> files = files(type);
    for (Path file : files) {
      String text = Files.readString(file);
      Found plain = plain(type, text);
      if (plain != null) {
        read++;
        assertThat(plain).as(file.toString()).isEqualTo(parsed(type, text));
      }
    }
    assertThat(read).isGreaterThan(files.size() * 9 / 10).isGreaterThan(least);
  }

  /** A small change of a feed either leaves it plain, or to a parser. */
  @ParameterizedTest
  @ValueSource(strings = {"xml", "json"})
  void findsInAChangedFeedWhatAParserFinds(String type) {
    String feed = Corpus.text("plain/feed." + type);
    Random random = new Random(7);
    int read = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      String changed = changed(feed, random);
      Found plain = plain(type, changed);
      if (plain != null) {
        read++;
        assertThat(plain).as(changed).isEqualTo(parsed(type, changed));
      }
    }
    assertThat(read).isBetween(MUTATIONS / 20, MUTATIONS * 19 / 20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "words",
        "<a/><b/>",
        "<a>",
        "<a></b>",
        "<a></a",
        "</a>",
        "<a/>words",
        "<a><b></a></b>",
        "<a b=c/>",
        "<a b='c' b='d'/>",
        "<a b='<'/>",
        "<a b='c\td'/>",
        "<a b='c",
        "<a>&copy;</a>",
        "<a>& </a>",
        "<a>&#0;</a>",
        "<a>&#xd800;</a>",
        "<a>&#+65;</a>",
        "<a>]]></a>",
        "<a>\r\n</a>b",
        "<a>\u0001</a>",
        "<a><!-- --></a>",
        "<a><![CDATA[ ]]></a>",
        "<a><?php ?></a>",
        "<?xml version=\"1.0\" encoding=\"latin1\"?><a/>",
        "<!DOCTYPE a><a/>",
        "<-a/>",
      })
  void leavesXmlThatIsNotPlainToAParser(String xml) {
    assertThat(plain("xml", xml)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"a\":1",
        "{\"a\" 1}",
        "{\"a\":}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":1,}",
        "[1,]",
        "[1 2]",
        "[] []",
        "\"a",
        "{\"src\":\"\\x\"}",
        "{\"src\":\"\\u00g0\"}",
        "{\"src\":\"a\nb\"}",
        "{\"content_html\":\"\\q\"}",
        "/* a */ {}",
        "undefined",
      })
  void leavesJsonThatBreaksTheRulesToAParser(String json) {
    assertThat(plain("json", json)).isNull();
  }

  @Test
  void undoesEscapes() {
    Found ofXml = plain("xml", "<a href='&#x2f;caf&#233;?a=1&amp;b'/>");
    Found ofJson =
        plain("json", "{\"version\":\"jsonfeed.org/version\",\"url\":\"\\u002fcaf\u00e9\\/\"}");

    assertThat(ofXml).isNotNull();
    assertThat(ofXml.links()).containsExactly(new Link("<a href>", "/café?a=1&b"));
    assertThat(ofJson).isNotNull();
    assertThat(ofJson.links()).containsExactly(new Link("\"url\" in JSON", "/café/"));
  }

  private static String changed(String text, Random random) {
    int start = random.nextInt(text.length());
    int end = Math.min(text.length(), start + random.nextInt(4));
    int from = random.nextInt(text.length());
    String other = text.substring(from, Math.min(text.length(), from + random.nextInt(6)));
    return text.substring(0, start) + other + text.substring(end);
  }

  /** What was found in a file. */
  private record Found(List<Leak> leaks, List<Link> links) {}

  private static @Nullable Found plain(String type, String text) {
    EntryTexts texts = new EntryTexts(ORIGIN);
    LeakCollector leaks = new LeakCollector(ORIGIN, texts);
    LinkScan links = new LinkScan(texts);
    boolean plain =
        FileScan.plain(FileScan.typeOf("feed." + type), text.getBytes(UTF_8), leaks, links);
    return plain ? new Found(leaks.all(), links.links()) : null;
  }

  private static Found parsed(String type, String text) {
    EntryTexts texts = new EntryTexts(ORIGIN);
    LeakCollector leaks = new LeakCollector(ORIGIN, texts);
    LinkScan links = new LinkScan(texts);
    FileScan.text(FileScan.typeOf("feed." + type), text, leaks, links);
    return new Found(leaks.all(), links.links());
  }

  private static List<Path> files(String type) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : List.of(FILES, SITE)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.filter(file -> file.toString().endsWith("." + type)).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
