package dev.broadsheet.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.sequence.Escaping;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.embed.EmbedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * All examples of the CommonMark specification. What Broadsheet does to every document by design is
 * taken off before comparing: sections, ids, the levels of headings, printer's signs. Every other
 * deviation is in {@code deviations.txt}, with its reason: number, section, reason.
 */
class CommonMarkSpecTest {
  private static final Path DEVIATIONS =
      Path.of("test/resources/dev/broadsheet/document/deviations.txt");

  private static final Pattern CODE_BLOCK = Pattern.compile("<pre.*?</pre>", Pattern.DOTALL);
  private static final Pattern SPACE = Pattern.compile("[ \\t\\n]+");
  private static final Pattern AROUND_BLOCKS =
      Pattern.compile(
          " ?(</?(?:p|ul|ol|li|blockquote|h[2-6]|hr|pre|div|table|tr|td|br)\\b[^>]*>) ?");

  private final DocumentParser parser =
      new DocumentParser(new EmbedReader(ZoneId.of("Europe/Amsterdam")));

  @Test
  void deviatesOnlyWhereItSays() throws IOException {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    Map<Integer, String> listed = listed();
    List<String> unlisted = new ArrayList<>();
    List<Integer> deviating = new ArrayList<>();
    for (int number = 1; number <= examples.size(); number++) {
      Example example = examples.get(number - 1);
      String expected = plain(example.getHtml().replace('→', '\t'));
      String actual = plain(html(example.getSource()));
      if (!actual.equals(expected)) {
        deviating.add(number);
        if (!listed.containsKey(number)) {
          unlisted.add(report(number, example, expected, actual));
        }
      }
    }
    assertThat(examples).hasSizeGreaterThan(600);
    assertThat(unlisted).as("examples that deviate and aren't listed").isEmpty();
    assertThat(listed.keySet())
        .as("deviations that are there")
        .containsExactlyElementsOf(deviating);
  }

  private static Map<Integer, String> listed() throws IOException {
    Map<Integer, String> listed = new LinkedHashMap<>();
    for (String line : Files.readAllLines(DEVIATIONS)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] fields = line.split("\t", 3);
        assertThat(fields).as(line).hasSize(3);
        listed.put(Integer.valueOf(fields[0]), fields[2]);
      }
    }
    return listed;
  }

  private static String report(int number, Example example, String expected, String actual) {
    return "\n%d\t%s\n%s--- expected\n%s\n--- actual\n%s\n"
        .formatted(number, example.getSection(), example.getSource(), expected, actual);
  }

  /** Returns the body with its holes filled as a page would. */
  private String html(String markdown) {
    StringBuilder html = new StringBuilder();
    ParsedDocument document = parser.parse(new SourceText("spec.md", markdown), 0, Locale.ROOT);
    for (BodyPart part : document.body().parts()) {
      if (part instanceof BodyPart.Markup markup) {
        html.append(markup.html());
      } else if (part instanceof BodyPart.Link link) {
        html.append(Hrefs.external(link.target()));
      } else if (part instanceof BodyPart.Picture picture) {
        Element img = new Element("img").attr("src", picture.src()).attr("alt", picture.alt());
        if (picture.caption() != null) {
          img.attr("title", picture.caption());
        }
        html.append(picture.block() ? "<p>" + img.outerHtml() + "</p>" : img.outerHtml());
      }
    }
    return html.toString();
  }

  /** Returns HTML without what is by design, and without white space that no reader sees. */
  private static String plain(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    body.select("section[aria-labelledby], span[class^=tok-]").unwrap();
    forgetLevels(body);
    body.select("a[href]").forEach(a -> a.attr("href", encoded(a.attr("href"))));
    body.select("img[src]").forEach(img -> img.attr("src", encoded(img.attr("src"))));
    // An unclosed link goes on behind its block for a parser of HTML, around nothing.
    body.select("> a").forEach(CommonMarkSpecTest::removeIfEmpty);
    StringBuilder plain = new StringBuilder();
    String text = body.html();
    int from = 0;
    for (Matcher code = CODE_BLOCK.matcher(text); code.find(); from = code.end()) {
      plain.append(collapsed(text.substring(from, code.start()))).append(code.group());
    }
    return plain.append(collapsed(text.substring(from))).toString().strip();
  }

  // On a page, levels go by how sections are nested; the golden documents test them.
  private static void forgetLevels(Element body) {
    for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
      heading.removeAttr("id").tagName("h2");
      removeIfEmpty(heading);
    }
  }

  private static void removeIfEmpty(Element element) {
    if (element.childrenSize() == 0 && !element.hasText()) {
      element.remove();
    }
  }

  private static String encoded(String url) {
    return Escaping.percentEncodeUrl(url);
  }

  private static String collapsed(String html) {
    String signs =
        html.replaceAll("[“”]", "\"")
            .replaceAll("[‘’]", "'")
            .replace("–", "--")
            .replace("—", "---")
            .replace("…", "...");
    return AROUND_BLOCKS.matcher(SPACE.matcher(signs).replaceAll(" ")).replaceAll("$1");
  }
}
