package dev.broadsheet.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.build.BuildOptions;
import dev.broadsheet.build.BuildReport;
import dev.broadsheet.build.SiteBuild;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.BuildFailedException;
import dev.broadsheet.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new site builds at once, and new articles stand where they belong. */
class NewSiteTest {
  private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");

  @TempDir private Path folder;

  @Test
  void aNewSiteBuildsWithoutAWarning() throws Exception {
    Started started = site();
    assertThat(started.problems()).isEmpty();
    assertThat(started.text()).contains("my-paper/content/site.yml").contains("mvn site");
    BuildReport report = build(true);
    assertThat(report.problems()).isEmpty();
    assertThat(folder.resolve("my-paper/site-output/news/how-this-site-is-made/index.html"))
        .content()
        .contains("My paper");
    assertThat(folder.resolve("my-paper/.github/workflows/deploy.yml"))
        .content()
        .contains("${{ steps.deployment.outputs.page_url }}");
  }

  @Test
  void thePomIsThatOfTheReadme() throws IOException {
    site();
    String pom = Files.readString(folder.resolve("my-paper/pom.xml"));
    String readme = Files.readString(Path.of("../README.md"));
    assertThat(readme)
        .contains(
            pom.strip()
                .replace("<artifactId>my-paper</artifactId>", "<artifactId>my-site</artifactId>")
                .replace("<version>9.9</version>", "<version>1.0.0-SNAPSHOT</version>"));
  }

  @Test
  void aSiteIsNotMadeOverAnotherOne() throws IOException {
    Path mine = folder.resolve("my-paper/content/site.yml");
    Files.createDirectories(mine.getParent());
    Files.writeString(mine, "title: Mine");
    Started started = site();
    assertThat(started.problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.location().file()).isEqualTo("my-paper/content/site.yml"));
    assertThat(mine).hasContent("title: Mine");
    assertThat(folder.resolve("my-paper/pom.xml")).doesNotExist();
  }

  @Test
  void anArticleHasTheDayOfTheSitesTimeZone() throws Exception {
    site();
    Files.writeString(
        folder.resolve("my-paper/content/site.yml"),
        "title: T\nbaseUrl: https://example.org/\ntimeZone: Europe/Amsterdam\n");
    Started started = article("“Één: dag” later", null);
    assertThat(started.problems()).isEmpty();
    assertThat(folder.resolve("my-paper/content/news/een-dag-later.md"))
        .hasContent(
            """
            ---
            title: '“Één: dag” later'
            date: 2026-11-23
            summary: ''
            tags: []
            draft: true
            ---

            """);
    assertThat(build(true).problems()).isEmpty();
  }

  @Test
  void anArticleIsNotMadeOverAnotherOne() throws IOException {
    site();
    Path mine = folder.resolve("my-paper/content/news/hello.md");
    Files.writeString(mine, "mine");
    assertThat(article("Hello!", "news").problems())
        .extracting(Problem::message)
        .containsExactly("this is there already, so nothing was made");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void ofSeveralSectionsOneIsToBeNamed() throws IOException {
    site();
    Files.createDirectories(folder.resolve("my-paper/content/opinion"));
    assertThat(article("Hello", null).problems())
        .extracting(Problem::hint)
        .containsExactly("add -Dsection= with one of news, opinion");
    assertThat(article("Hello", "opinoin").problems())
        .extracting(Problem::hint)
        .containsExactly("did you mean \"opinion\"?");
    assertThat(article("Hello", "/opinion/").problems()).isEmpty();
    assertThat(folder.resolve("my-paper/content/opinion/hello.md")).exists();
  }

  @Test
  void aTitleNeedsALetter() {
    site();
    assertThat(article("!?", "news").problems())
        .extracting(Problem::message)
        .containsExactly("the title \"!?\" has no letter or digit to make an address of");
  }

  private Started site() {
    ProjectFolders at = new ProjectFolders(folder, folder, folder, folder, folder);
    return new NewSite(at, "9.9", LocalDate.of(2026, 11, 22)).in(folder.resolve("my-paper"));
  }

  private Started article(String title, String section) {
    return new NewArticle(folders(), NOW).titled(title, section);
  }

  private ProjectFolders folders() {
    Path site = folder.resolve("my-paper");
    return new ProjectFolders(
        site,
        site.resolve("content"),
        site.resolve("templates"),
        site.resolve("site-output"),
        site.resolve("target/broadsheet"));
  }

  private BuildReport build(boolean drafts) throws BuildFailedException {
    return new SiteBuild(new BuildOptions(folders(), drafts, NOW, false)).run(line -> {});
  }
}
