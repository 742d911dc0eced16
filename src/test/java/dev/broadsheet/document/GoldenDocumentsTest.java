package dev.broadsheet.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.ContentTree;
import dev.broadsheet.dataset.DataFiles;
import dev.broadsheet.dataset.DataLinks;
import dev.broadsheet.diagnostic.ProblemPrinter;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.embed.EmbedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code NAME.md} gives the body of {@code NAME.html} and is answered with what {@code
 * NAME.problem} says, or with nothing where there is none. {@code NAME.nl.md} is in Dutch; a name
 * without a language is in English. Its data is in the folder {@code data}. {@code
 * -Dgolden.update=true} writes what comes out now.
 */
class GoldenDocumentsTest {
  private static final Path FOLDER = Path.of("test/resources/dev/broadsheet/document");
  private static final Pattern LANGUAGE = Pattern.compile("\\.([a-z]{2}(?:-[A-Z]{2})?)\\.md$");

  private final DocumentParser parser =
      new DocumentParser(new EmbedReader(ZoneId.of("Europe/Amsterdam")));

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void givesItsBody(String name) throws IOException {
    Matcher language = LANGUAGE.matcher(name);
    Locale locale = Locale.forLanguageTag(language.find() ? language.group(1) : "en");
    SourceText source = new SourceText(name, Files.readString(FOLDER.resolve(name)));

    ParsedDocument document =
        parser.parse(source, 0, locale, DataLinks.of(data(), file(name, ContentFile.Kind.ARTICLE)));

    check(name.replaceFirst("md$", "html"), BodyText.of(document));
    check(name.replaceFirst("md$", "problem"), ProblemPrinter.print(document.problems()));
  }

  private static DataFiles data() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("data"))) {
      List<ContentFile> data =
          files
              .map(file -> file("data/" + file.getFileName(), ContentFile.Kind.DATA))
              .sorted(Comparator.comparing(ContentFile::path))
              .toList();
      return DataFiles.read(new ContentTree(data), problem -> {});
    }
  }

  private static ContentFile file(String path, ContentFile.Kind kind) {
    return new ContentFile(path, "content/" + path, FOLDER.resolve(path), kind, "en", path);
  }

  private static void check(String name, String actual) throws IOException {
    Path golden = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      if (actual.isEmpty()) {
        Files.deleteIfExists(golden);
      } else {
        Files.writeString(golden, actual);
      }
    }
    String expected = Files.exists(golden) ? Files.readString(golden) : "";
    assertThat(actual).as(name).isEqualTo(expected);
  }
}
