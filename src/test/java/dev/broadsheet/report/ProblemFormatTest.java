package dev.broadsheet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Problems as tools read them. */
class ProblemFormatTest {
  private static final Problem ERROR =
      Problem.error(
          new Location("content/a,b: c.md", 3, 5, 4, "100% 😀 titel: x"),
          "unknown key \"titel\", 100%",
          "did you mean\n\"title\"?");
  private static final Problem WARNING =
      Problem.warning(Location.ofFile("content/é.md"), "odd", "");
  private static final List<Problem> BOTH = List.of(WARNING, ERROR);
  private static final RepositoryPaths PATHS =
      new RepositoryPaths(Path.of("/repo/site"), Path.of("/repo"));

  @Test
  void githubGetsEscapedCommandsInOrder() {
    assertThat(ProblemFormat.GITHUB.print(BOTH, PATHS))
        .isEqualTo(
            """
            ::error file=site/content/a%2Cb%3A c.md,line=3,col=5,endColumn=9::unknown key "titel", 100%25%0Adid you mean%0A"title"?
            ::warning file=site/content/é.md::odd
            """);
  }

  /** The properties that the schema of SARIF 2.1.0 requires, and those that GitHub reads. */
  @Test
  void sarifHasWhatItsSchemaRequires() {
    JsonObject log = object(ProblemFormat.SARIF.print(BOTH, PATHS));
    assertThat(log.get("version").getAsString()).isEqualTo("2.1.0");
    assertThat(log.get("$schema").getAsString()).endsWith("sarif-2.1.0.json");
    JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
    JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
    assertThat(driver.get("name").getAsString()).isEqualTo("Broadsheet");
    List<String> rules =
        driver.getAsJsonArray("rules").asList().stream()
            .map(rule -> rule.getAsJsonObject().get("id").getAsString())
            .toList();
    assertThat(run.getAsJsonArray("results")).hasSize(2);
    for (JsonElement element : run.getAsJsonArray("results")) {
      JsonObject result = element.getAsJsonObject();
      assertThat(rules).contains(result.get("ruleId").getAsString());
      assertThat(result.get("level").getAsString()).isIn("error", "warning");
      assertThat(result.getAsJsonObject("message").get("text").getAsString()).isNotEmpty();
    }
    JsonObject first = run.getAsJsonArray("results").get(0).getAsJsonObject();
    JsonObject place =
        first
            .getAsJsonArray("locations")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("physicalLocation");
    assertThat(place.getAsJsonObject("artifactLocation").get("uri").getAsString())
        .isEqualTo("site/content/a,b%3A%20c.md");
    JsonObject region = place.getAsJsonObject("region");
    assertThat(region.get("startLine").getAsInt()).isEqualTo(3);
    assertThat(region.get("startColumn").getAsInt()).isEqualTo(5);
    assertThat(region.get("endColumn").getAsInt()).isEqualTo(9);
    assertThat(ProblemFormat.SARIF.print(BOTH, PATHS)).contains("site/content/%C3%A9.md");
  }

  @Test
  void jsonIsAPlainList() {
    JsonObject report = object(ProblemFormat.JSON.print(BOTH, PATHS));
    assertThat(report.get("errors").getAsInt()).isEqualTo(1);
    assertThat(report.get("warnings").getAsInt()).isEqualTo(1);
    JsonObject first = report.getAsJsonArray("problems").get(0).getAsJsonObject();
    assertThat(first.get("file").getAsString()).isEqualTo("site/content/a,b: c.md");
    assertThat(first.get("column").getAsInt()).isEqualTo(5);
    assertThat(first.get("hint").getAsString()).isEqualTo("did you mean\n\"title\"?");
  }

  @Test
  void aFileElsewhereKeepsItsPath() {
    Problem elsewhere = Problem.warning(Location.ofFile("/srv/paper/a.md"), "odd", "");
    assertThat(ProblemFormat.GITHUB.print(List.of(elsewhere), PATHS))
        .startsWith("::warning file=/srv/paper/a.md::");
    assertThat(ProblemFormat.SARIF.print(List.of(elsewhere), PATHS))
        .contains("\"file:///srv/paper/a.md\"");
  }

  @Test
  void theRootIsThatOfTheRepository(@TempDir Path folder) throws IOException {
    Path site = Files.createDirectories(folder.resolve("docs/site"));
    assertThat(RepositoryPaths.of(site).of("content/a.md")).isEqualTo("content/a.md");
    Files.writeString(folder.resolve(".git"), "gitdir: elsewhere");
    assertThat(RepositoryPaths.of(site).of("content/a.md")).isEqualTo("docs/site/content/a.md");
  }

  private static JsonObject object(String json) {
    return JsonParser.parseString(json).getAsJsonObject();
  }
}
