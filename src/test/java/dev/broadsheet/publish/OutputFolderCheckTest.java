package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputFolderCheckTest {
  @TempDir private Path base;

  @Test
  void aFolderThatDoesNotExistYetIsFine() {
    assertThat(check("target/site-output")).isEmpty();
  }

  @Test
  void theOutputFolderIsNoFile() throws Exception {
    Files.writeString(base.resolve("site-output"), "");
    assertThat(check("site-output"))
        .containsExactly(
            Problem.error(
                Location.ofFile("site-output"),
                "the output folder can't be made: it is a file",
                "give it a folder of its own, such as \"site-output\" (-Dbroadsheet.output=…)"));
    assertThat(check("site-output/news"))
        .extracting(Problem::message)
        .containsExactly("the output folder can't be made: \"site-output\" above it is a file");
  }

  @Test
  void theOutputFolderCanBeWritten() throws Exception {
    Path output = Files.createDirectory(base.resolve("site-output"));
    assumeFalse(!output.toFile().setWritable(false) || Files.isWritable(output), "run by root");
    assertThat(check("site-output"))
        .extracting(Problem::message)
        .containsExactly("no permission to write to the output folder");
  }

  @ParameterizedTest
  @CsvSource({
    "content, the output folder is the content folder \"content\"",
    "content/public, the output folder is inside the content folder \"content\"",
    "templates/x/y, the output folder is inside the templates folder \"templates\"",
    "link/public, the output folder is inside the content folder \"content\"",
  })
  void theOutputIsApartFromTheSources(String output, String message) throws Exception {
    Files.createDirectory(base.resolve("content"));
    Files.createSymbolicLink(base.resolve("link"), base.resolve("content"));
    assertThat(check(output)).extracting(Problem::message).containsExactly(message);
  }

  @Test
  void theOutputDoesNotContainTheSources() {
    assertThat(check("."))
        .extracting(Problem::message)
        .containsExactly(
            "the output folder contains the content folder \"content\"",
            "the output folder contains the templates folder \"templates\"");
  }

  private List<Problem> check(String output) {
    List<Problem> problems = new ArrayList<>();
    OutputFolderCheck.check(
        new ProjectFolders(
            base,
            base.resolve("content"),
            base.resolve("templates"),
            base.resolve(output).normalize(),
            base.resolve("reports")),
        problems::add);
    return problems;
  }
}
