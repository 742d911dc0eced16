package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.ProblemPrinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code embeds.json} tells of a site that quotes in every form. */
class EmbedReportTest {
  @TempDir Path folder;

  @Test
  void namesEveryEmbedWithItsPlace() throws IOException {
    Path golden = MiniSite.ALL.resolve("quotations/embeds.json");
    Path report = folder.resolve("reports/embeds.json");

    MiniSite.of("quotations").publish(folder.resolve("site"), folder.resolve("reports"));

    if (Boolean.getBoolean("golden.update")) {
      Files.write(golden, Files.readAllBytes(report));
    }
    assertThat(report).hasSameTextualContentAs(golden);
    // The draft among its files is not a part of the site.
    assertThat(report).content().doesNotContain("withheld.md");
  }

  @Test
  void theEditorHearsOfWhatIsNotRecognisedForSure() throws IOException {
    BuildReport report =
        MiniSite.of("quotations").publish(folder.resolve("site"), folder.resolve("reports"));

    assertThat(ProblemPrinter.print(report.problems()))
        .contains(
            """
            content/news/unsure.md:10:1: warning: the last line names a handle, but this is not \
            read as a post
            """)
        .contains(
            """
            content/news/unsure.md:14:1: warning: the last line links to a post, but this is not \
            read as one, since no handle is named
            """)
        .doesNotContain("unsure.md:6:");
  }

  @Test
  void nothingIsSaidOfWhatAWithdrawnPostSaid() throws IOException {
    MiniSite.of("quotations").publish(folder.resolve("site"), folder.resolve("reports"));

    Map<String, byte[]> told = MiniSite.files(folder);
    // What is kept for the next build holds what the sources do, and is published nowhere.
    told.keySet().removeIf(file -> file.startsWith("reports/cache/"));
    assertThat(told)
        .isNotEmpty()
        .allSatisfy(
            (file, bytes) -> {
              assertThat(file).doesNotContain("xylophone");
              assertThat(new String(bytes, StandardCharsets.UTF_8))
                  .as(file)
                  .doesNotContain("xylophone");
            });
    assertThat(folder.resolve("site/news/by-hand/index.html"))
        .content()
        .contains("taken away at its author’s request");
  }

  @Test
  void isThereWhenTheBuildFails() throws IOException {
    MistakenSite site = new MistakenSite(folder);
    site.write("content/site.yml", "title: Site\nbaseUrl: https://site.example/\n");
    site.write(
        "content/news/one.md",
        "---\ntitle: One\n---\n\n![](none.png)\n\n> Words.\n>\n> — Name (@name)\n");

    assertThat(site.build()).contains("error: ");

    assertThat(folder.resolve("reports/embeds.json")).content().contains("\"handle\": \"name\"");
  }
}
