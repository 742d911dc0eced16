package dev.broadsheet.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.document.Body;
import dev.broadsheet.document.DocumentParser;
import dev.broadsheet.document.ParsedDocument;
import dev.broadsheet.embed.EmbedReader;
import dev.broadsheet.embed.LanguageDetector;
import dev.broadsheet.frontmatter.FrontMatterParser;
import dev.broadsheet.frontmatter.ParsedHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what is read back of a document to what was written, on every Markdown file at hand. */
class DocumentCodecTest {
  private static final List<Path> SOURCES =
      List.of(Path.of("test/resources/dev/broadsheet"), Path.of("../content"));

  private final DocumentParser parser =
      new DocumentParser(
          new EmbedReader(ZoneId.of("Europe/Amsterdam"), LanguageDetector.byLetters()), true);

  @TempDir Path folder;

  @Test
  void whatIsReadBackIsWhatWasWritten() throws IOException {
    try (EntryFile store = EntryFile.open(folder.resolve("texts"))) {
      DocumentCodec codec = new DocumentCodec(store);
      List<Path> files = markdown();
      assertThat(files).hasSizeGreaterThan(300);

      for (Path file : files) {
        ReadDocument document = read(file);
        byte[] bytes = codec.encode(document, file.toString());
        ReadDocument back =
            codec.decode(
                new ByteReader(bytes, 0, file.toString()),
                () -> {
                  throw new AssertionError("the store has lost " + file);
                });

        assertSame(document, back, file);
      }
    }
  }

  private static List<Path> markdown() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path source : SOURCES) {
      try (Stream<Path> all = Files.walk(source)) {
        all.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private ReadDocument read(Path file) throws IOException {
    SourceText text = new SourceText(file.toString(), Files.readString(file));
    ParsedHeader header = FrontMatterParser.parse(text, problem -> {});
    ParsedDocument document = parser.parse(text, header.bodyStart(), Locale.ENGLISH);
    return new ReadDocument(header.frontMatter(), document, "en", document.problems());
  }

  // What stays on the disk until it is asked for is equal to nothing; its content is compared.
  private static void assertSame(ReadDocument document, ReadDocument back, Path file) {
    Body none = Body.of(List.of());
    assertThat(back.document().with(none)).as("%s", file).isEqualTo(document.document().with(none));
    assertThat(back.document().body().parts()).isEqualTo(document.document().body().parts());
    assertThat(back.frontMatter())
        .usingRecursiveComparison()
        .ignoringFields("places")
        .isEqualTo(document.frontMatter());
    assertThat(back.frontMatter().places().written())
        .isEqualTo(document.frontMatter().places().written());
    assertThat(back.problems()).isEqualTo(document.problems());
    assertThat(back.lang()).isEqualTo(document.lang());
  }
}
