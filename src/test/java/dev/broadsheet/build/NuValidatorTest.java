package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu Html Checker has nothing to say of any page of the repository's own site, of the
 * mini-sites in the built-in theme, and of what the golden documents give. (It knows CSS too, but
 * not of a cascade in layers.)
 */
class NuValidatorTest {
  private static final Messages MESSAGES = new Messages();
  private static SimpleDocumentValidator validator;

  @TempDir Path output;

  @BeforeAll
  static void readSchemas() throws Exception {
    validator = new SimpleDocumentValidator(true, false, false);
    validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, MESSAGES);
    validator.setUpValidatorAndParsers(MESSAGES, false, false);
  }

  @Test
  void ownSite() throws Exception {
    MiniSite.own().publish(output);

    assertThat(problems()).isEmpty();
  }

  static List<String> miniSites() throws IOException {
    return MiniSite.inBuiltInTheme();
  }

  @ParameterizedTest
  @MethodSource
  void miniSites(String name) throws Exception {
    MiniSite.of(name).publish(output);

    assertThat(problems()).isEmpty();
  }

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("test/resources/dev/broadsheet/document"))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void goldenDocuments(Path document) throws Exception {
    String body =
        Files.readString(document)
            .replaceAll("\\{link [^\"]*}", "page.html")
            .replaceAll("\\{picture .*?}", "<img src=\"a.png\" alt=\"a\">")
            .replaceAll("\\{figure .*}", "<figure><img src=\"a.png\" alt=\"a\"></figure>")
            .replaceAll("(?s)\\{(post|card) .*?}\n", "<div>embed</div>\n")
            .replaceAll("\\{word .*?}", "word");
    assertThat(problems(body)).isEmpty();
  }

  @Test
  void itWouldSaySo() throws Exception {
    assertThat(problems("<p><div></p><img src=a>")).isNotEmpty();
  }

  private static List<String> problems(String body) throws IOException, SAXException {
    MESSAGES.said.clear();
    String page =
        "<!DOCTYPE html><html lang=\"en\"><title>Test</title><body><h1>Test</h1>\n" + body;
    validator.checkHtmlInputSource(new InputSource(new StringReader(page)));
    return List.copyOf(MESSAGES.said);
  }

  private List<String> problems() throws IOException, SAXException {
    MESSAGES.said.clear();
    int checked = 0;
    for (String name : MiniSite.files(output).keySet()) {
      if (name.endsWith(".html")) {
        validator.checkHtmlFile(output.resolve(name).toFile(), false);
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(3);
    return List.copyOf(MESSAGES.said);
  }

  private static final class Messages implements ErrorHandler {
    private final List<String> said = new ArrayList<>();

    @Override
    public void warning(SAXParseException message) {
      add("warning", message);
    }

    @Override
    public void error(SAXParseException message) {
      add("error", message);
    }

    @Override
    public void fatalError(SAXParseException message) {
      add("fatal error", message);
    }

    private void add(String kind, SAXParseException message) {
      // It guesses what a policy blocks without knowing where the page is served, and takes data
      // for scripts; what the policy really blocks is settled in a browser, by
      // OwnSiteInChromiumTest.
      if (String.valueOf(message.getMessage()).contains("violates Content Security Policy")) {
        return;
      }
      said.add(
          "%s:%d: %s: %s"
              .formatted(
                  message.getSystemId(), message.getLineNumber(), kind, message.getMessage()));
    }
  }
}
