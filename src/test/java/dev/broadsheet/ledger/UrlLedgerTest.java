package dev.broadsheet.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.build.BuildOptions;
import dev.broadsheet.build.SiteBuild;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.BuildFailedException;
import dev.broadsheet.diagnostic.ProblemPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger of addresses through the years of a small site. */
class UrlLedgerTest {
  private static final String HEAD =
      """
      # Every address that this site has had. Each build adds new ones; commit this file.
      # Write gone behind an address to give it up.
      """;

  @TempDir Path base;

  @BeforeEach
  void aSite() throws IOException {
    write("content/site.yml", "title: A\nlanguage: en\nbaseUrl: https://a.example/\n");
    write(
        "content/news/flood.md", "---\ntitle: Flood\ntags: [a]\ndate: 2020-01-01\n---\n\nWords.\n");
  }

  @Test
  void thereIsNoneUnlessThereIsTheFile() throws IOException {
    assertThat(publish(false)).isEmpty();

    assertThat(base.resolve("content/urls.txt")).doesNotExist();
  }

  @Test
  void anEmptyFileIsItsBeginning() throws IOException {
    write("content/urls.txt", "");
    assertThat(publish(false)).isEmpty();
    assertThat(ledger()).isEqualTo(HEAD + "/\n/news/\n/news/flood/\n");
    assertThat(base.resolve("site-output/urls.txt")).doesNotExist();

    write("content/news/fire.md", "---\ntitle: Fire\naliases: [/old/fire]\n---\n\nWords.\n");
    assertThat(publish(false)).isEmpty();
    assertThat(ledger()).isEqualTo(HEAD + "/\n/news/\n/news/fire/\n/news/flood/\n/old/fire/\n");
  }

  @Test
  void anAddressIsNotLostUnnoticed() throws IOException {
    write("content/urls.txt", "");
    publish(false);
    Files.delete(base.resolve("content/news/flood.md"));
    write("content/news/high-water.md", "---\ntitle: High water\n---\n\nWords.\n");

    assertThat(publish(false))
        .isEqualTo(
            """
            content/urls.txt:5:1: error: the address /news/flood/ would lead nowhere any more
                5 | /news/flood/
                  | ^^^^^^^^^^^^
                add it to the "aliases" of the article that readers should find, or write gone behind it here
            """);

    write(
        "content/news/high-water.md",
        "---\ntitle: High water\naliases: /news/flood/\n---\n\nWords.\n");
    assertThat(publish(false)).isEmpty();
    assertThat(Files.readString(base.resolve("site-output/news/flood/index.html")))
        .contains("<meta http-equiv=\"refresh\" content=\"0; url=../high-water/\">")
        .contains("<link rel=\"canonical\" href=\"https://a.example/news/high-water/\">");
  }

  @Test
  void anAddressIsGivenUp() throws IOException {
    write("content/site.yml", "title: A\nbaseUrl: https://a.example/\nhosting: [nginx, apache]\n");
    write("content/urls.txt", "/news/flood/\n/old/ gone\n");

    assertThat(publish(false)).isEmpty();
    assertThat(ledger()).isEqualTo(HEAD + "/\n/news/\n/news/flood/\n/old/ gone\n");
    assertThat(Files.readString(base.resolve("reports/nginx.conf")))
        .contains("location = \"/old/\" { return 410; }", "location = \"/old\" { return 410; }");
    assertThat(Files.readString(base.resolve("site-output/.htaccess")))
        .contains("RedirectMatch 410 \"^(?:/old/|/old)$\"");
  }

  @Test
  void whatIsGivenUpAndThereIsToldOf() throws IOException {
    write("content/urls.txt", "/news/flood/ gone\n");

    assertThat(publish(false))
        .isEqualTo(
            """
            content/urls.txt:1:1: warning: the address /news/flood/ is given up here, and yet there is a page
                1 | /news/flood/ gone
                  | ^^^^^^^^^^^^^^^^^
                take "gone" out, or give the page another address
            """);
  }

  @Test
  void whatIsWithheldIsNotLost() throws IOException {
    write("content/urls.txt", "");
    publish(false);

    write("content/news/flood.md", "---\ntitle: Flood\nexpires: 2021\n---\n\nWords.\n");
    write("content/news/other.md", "---\ntitle: Other\n---\n\nWords.\n");
    assertThat(publish(false)).isEmpty();
    assertThat(ledger()).isEqualTo(HEAD + "/\n/news/\n/news/flood/\n/news/other/\n");
  }

  @Test
  void aPreviewOfDraftsAddsNothing() throws IOException {
    write("content/urls.txt", "");
    write("content/news/draft.md", "---\ntitle: Draft\ndraft: true\n---\n\nWords.\n");

    assertThat(publish(true)).isEmpty();
    assertThat(ledger()).isEmpty();
  }

  @Test
  void aLineThatIsNoAddress() throws IOException {
    write("content/urls.txt", "# Ours\n\nnews/flood/\n/news/flood/ away\n");

    assertThat(publish(false))
        .isEqualTo(
            """
            content/urls.txt:3:1: error: "news/flood/" is no line of the ledger
                3 | news/flood/
                  | ^^^^^^^^^^^
                write a path of the site, such as /news/flood/, and gone behind it to give it up
            content/urls.txt:4:1: error: "/news/flood/ away" is no line of the ledger
                4 | /news/flood/ away
                  | ^^^^^^^^^^^^^^^^^
                write a path of the site, such as /news/flood/, and gone behind it to give it up
            """);
  }

  private String publish(boolean drafts) {
    ProjectFolders folders =
        new ProjectFolders(
            base,
            base.resolve("content"),
            base.resolve("templates"),
            base.resolve("site-output"),
            base.resolve("reports"));
    Instant now = Instant.parse("2026-11-22T12:00:00Z");
    try {
      return ProblemPrinter.print(
          new SiteBuild(new BuildOptions(folders, drafts, now, false)).run(line -> {}).problems());
    } catch (BuildFailedException e) {
      return ProblemPrinter.print(e.problems());
    }
  }

  private String ledger() throws IOException {
    return Files.readString(base.resolve("content/urls.txt"));
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(base.resolve(file).getParent());
    Files.writeString(base.resolve(file), text);
  }
}
