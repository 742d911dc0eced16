package dev.broadsheet.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.ContentTree;
import dev.broadsheet.dataset.DataFiles;
import dev.broadsheet.dataset.DataLinks;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.embed.EmbedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataTablesTest {
  private final DocumentParser parser =
      new DocumentParser(new EmbedReader(ZoneId.of("Europe/Amsterdam")));

  @TempDir Path folder;

  @Test
  void aDocumentNamesTheDataThatItDependsOn() throws IOException {
    ParsedDocument document =
        read(
            "a\n1\n", "[x](../data/rows.csv)\n\n[y](/data/none.csv)\n\nin [a](../data/b.csv) line");

    assertThat(document.dataFiles()).containsOnlyKeys("data/none.csv", "data/rows.csv");
  }

  @Test
  void aTableOfManyRowsIsFoundAndNotCountedAsReading() throws IOException {
    ParsedDocument document =
        read("name,number\n" + "pear,12\n".repeat(2000), "Two words.\n\n[Fruit](../data/rows.csv)");

    assertThat(document.problems()).isEmpty();
    assertThat(document.words()).isEqualTo(3);
    assertThat(PlainText.of(document)).hasSizeGreaterThan(15_000).endsWith("pear 12 pear 12");
  }

  private ParsedDocument read(String csv, String markdown) throws IOException {
    Path onDisk = Files.writeString(folder.resolve("rows.csv"), csv);
    DataFiles data =
        DataFiles.read(
            new ContentTree(List.of(file("data/rows.csv", onDisk, ContentFile.Kind.DATA))),
            problem -> {
              throw new AssertionError(problem);
            });
    DataLinks links = DataLinks.of(data, file("news/a.md", onDisk, ContentFile.Kind.ARTICLE));
    return parser.parse(new SourceText("a.md", markdown), 0, Locale.ENGLISH, links);
  }

  private static ContentFile file(String path, Path onDisk, ContentFile.Kind kind) {
    return new ContentFile(path, "content/" + path, onDisk, kind, "en", path);
  }
}
