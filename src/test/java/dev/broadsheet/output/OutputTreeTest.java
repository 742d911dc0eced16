package dev.broadsheet.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTreeTest {
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void filesAreSortedByPath() {
    assertThat(collect("b/c.html", "b.html", "a.css"))
        .containsExactly("a.css", "b.html", "b/c.html");
    assertThat(problems).isEmpty();
  }

  @Test
  void twoFilesOfOnePathNameBothOrigins() {
    OutputTree tree =
        OutputTree.collect(
            List.of(
                new OutputFile("news/kabul/index.html", new byte[0], "content/news/z.md"),
                new OutputFile("news/kabul/index.html", new byte[0], "content/news/a.md")),
            problems::add);
    assertThat(tree.files()).extracting(OutputFile::origin).containsExactly("content/news/a.md");
    assertThat(problems)
        .containsExactly(
            Problem.error(
                Location.ofFile("content/news/z.md"),
                "\"news/kabul/index.html\" is made from both content/news/a.md and"
                    + " content/news/z.md",
                "give one of them another name or slug"));
  }

  @Test
  void pathsThatDifferInCaseAreOneFileOnManyDisks() {
    assertThat(collect("Plan.pdf", "plan.pdf")).containsExactly("Plan.pdf");
    assertThat(messages())
        .containsExactly(
            "\"Plan.pdf\" (from 0.md) and \"plan.pdf\" (from 1.md) are one file on many disks");
  }

  @Test
  void foldersThatDifferInCaseAreOneFolderOnManyDisks() {
    assertThat(collect("News/a.html", "news/b.html", "news/c.html")).containsExactly("News/a.html");
    assertThat(messages())
        .first()
        .isEqualTo("\"News\" (from 0.md) and \"news\" (from 1.md) are one folder on many disks");
  }

  @Test
  void pathsThatDifferInUnicodeCompositionAreOneFileOnManyDisks() {
    assertThat(collect("caf\u00e9.jpg", "cafe\u0301.jpg")).hasSize(1);
    assertThat(messages()).singleElement().asString().endsWith("are one file on many disks");
  }

  @Test
  void aPathIsNotBothFileAndFolder() {
    assertThat(collect("news", "news/a.html")).containsExactly("news");
    assertThat(messages())
        .containsExactly(
            "\"news\" (from 0.md) is a file, and a folder of \"news/a.html\" (from 1.md)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/a", "a/", "a//b", ".", "a/./b", "../a", "a/..", "a\\b", "a\nb"})
  void noPathLeavesTheSite(String path) {
    assertThat(collect(path)).isEmpty();
    assertThat(messages()).containsExactly("\"" + path + "\" is no path within the site");
  }

  private Stream<String> collect(String... paths) {
    List<OutputFile> files = new ArrayList<>();
    for (String path : paths) {
      files.add(new OutputFile(path, new byte[0], files.size() + ".md"));
    }
    return OutputTree.collect(files, problems::add).files().stream().map(OutputFile::path);
  }

  private List<String> messages() {
    return problems.stream().map(Problem::message).toList();
  }
}
