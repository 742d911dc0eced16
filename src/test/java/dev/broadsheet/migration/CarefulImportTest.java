package dev.broadsheet.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An import changes nothing of what is there, and says what it did. */
class CarefulImportTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void aSecondImportWritesNothing(Dialect dialect) throws IOException {
    MigrationReport first = ImportedSite.of(dialect, folder).report();
    List<String> before = times();
    MigrationReport second = ImportedSite.of(dialect, folder).report();
    assertThat(times()).isEqualTo(before);
    assertThat(second.pages() + second.files()).isZero();
    assertThat(second.unchanged()).isEqualTo(first.pages() + first.files());
    assertThat(second.isFailure()).isFalse();
  }

  @Test
  void aFileThatIsThereStays() throws IOException {
    Path mine = folder.resolve("content/posts/first-day.md");
    Files.createDirectories(mine.getParent());
    Files.writeString(mine, "mine");
    ImportedSite site = ImportedSite.of(Dialect.HUGO, folder);
    assertThat(mine).hasContent("mine");
    assertThat(site.report().isFailure()).isTrue();
    assertThat(site.problems())
        .contains(
            """
            hugo/content/posts/first-day.md:1:1: error: content/posts/first-day.md is there already, so this is not written
                1 | +++
            """);
    assertThat(site.folders().content().resolve("posts/harbour/index.md")).exists();
  }

  @Test
  void settingsThatAreThereStay() throws IOException {
    Path settings = folder.resolve("content/site.yml");
    Files.createDirectories(settings.getParent());
    Files.writeString(settings, "title: Mine");
    assertThat(ImportedSite.of(Dialect.ZOLA, folder).report().isFailure()).isFalse();
    assertThat(settings).hasContent("title: Mine");
  }

  @Test
  void twoFilesThatBecomeOneAreAProblem() throws IOException {
    Path old = folder.resolve("old/content");
    Files.createDirectories(old);
    Files.writeString(old.resolve("page.html"), "---\ntitle: One\n---\n<p>One.</p>\n");
    Files.writeString(old.resolve("page.md"), "---\ntitle: Two\n---\nTwo.\n");
    assertThat(run(Dialect.HUGO, "old").problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::message)
        .containsExactly(
            "content/page.md was made of old/content/page.html, so this is not written");
    assertThat(folder.resolve("content/page.md")).content().contains("One.");
  }

  @Test
  void whatIsNotThereIsAProblem() {
    assertThat(run(Dialect.JEKYLL, "nowhere").problems())
        .extracting(Problem::message)
        .containsExactly("there is no such file or folder");
  }

  @Test
  void anExportThatIsNoneIsAProblem() throws IOException {
    Files.writeString(folder.resolve("export.xml"), "<rss>\n<channel>\n<title>x</rss>");
    MigrationReport report = run(Dialect.WORDPRESS, "export.xml");
    assertThat(report.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.location().line()).isEqualTo(3);
              assertThat(problem.message()).contains("not well-formed");
            });
  }

  @Test
  void anExportCannotReadOtherFiles() throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.writeString(
        folder.resolve("export.xml"),
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"secret.txt\">]><rss xmlns:wp=\"http://wordpress.org/export/1.2/\""
            + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><item><title>T</title>"
            + "<content:encoded>&x;</content:encoded><wp:post_type>page</wp:post_type></item></channel></rss>");
    run(Dialect.WORDPRESS, "export.xml");
    try (Stream<Path> files = Files.walk(folder.resolve("target"))) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(file -> assertThat(file).content().doesNotContain("secret\n"));
    }
    assertThat(folder.resolve("content/t.md"))
        .satisfiesAnyOf(
            file -> assertThat(file).doesNotExist(),
            file -> assertThat(file).content().doesNotContain("secret"));
  }

  @Test
  void theReportIsWritten() throws IOException {
    ImportedSite site = ImportedSite.of(Dialect.JBAKE, folder);
    JsonObject report =
        JsonParser.parseString(Files.readString(site.folders().reports().resolve("import.json")))
            .getAsJsonObject();
    assertThat(report.get("from").getAsString()).isEqualTo("jbake");
    assertThat(report.get("converted").getAsInt()).isEqualTo(site.report().pages());
    JsonObject left = report.getAsJsonArray("left").get(1).getAsJsonObject();
    assertThat(left.get("file").getAsString()).endsWith("content/pages/manual.adoc");
    assertThat(left.get("line").getAsInt()).isEqualTo(5);
    assertThat(left.get("why").getAsString()).startsWith("this text is in no language");
  }

  private MigrationReport run(Dialect dialect, String source) {
    ProjectFolders folders =
        new ProjectFolders(
            folder, folder.resolve("content"), folder, folder, folder.resolve("target/broadsheet"));
    return new Migration(dialect, folder.resolve(source), folders).run();
  }

  private List<String> times() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
      return files.filter(Files::isRegularFile).sorted().map(CarefulImportTest::time).toList();
    }
  }

  private static String time(Path file) {
    return file + " " + file.toFile().lastModified();
  }
}
