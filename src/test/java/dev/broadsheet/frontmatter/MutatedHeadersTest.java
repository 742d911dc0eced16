package dev.broadsheet.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.ProblemPrinter;
import dev.broadsheet.diagnostic.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a header, the answer is problems in that file, one sentence each. */
class MutatedHeadersTest {
  private static final Path FOLDER = Path.of("test/resources/dev/broadsheet/frontmatter");
  private static final List<String> INSERTED =
      List.of(
          "\"", "'", ":", ": ", "#", "-", "\n", "\t", "{", "]", "*", "&", "!", "|", "\\", "\r",
          "\0", "😀", "\u2028", "=", "+++\n", "---\n");

  static List<String> names() throws IOException {
    return BrokenHeadersTest.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isAnsweredWithProblems(String name) throws IOException {
    String header = Files.readString(FOLDER.resolve(name));
    for (int i = 0; i < header.length(); i++) {
      check(header.substring(0, i));
      check(header.substring(0, i) + header.substring(i + 1));
      for (String inserted : INSERTED) {
        check(header.substring(0, i) + inserted + header.substring(i));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{", "- ", "a: ", "? ", "\"", "'", "\\", "&a ", "!", "\t", " ", "\n"})
  void isAnsweredEvenIfItGoesOnAndOn(String part) {
    check("---\ntitle: x\nparams: " + part.repeat(2_000) + "\n---\n");
    check("---\n" + part.repeat(2_000) + "\n---\n");
  }

  @Test
  void isAnsweredInToml() {
    check("+++\na = " + "[".repeat(2_000) + "\n+++\n");
    check("+++\na" + ".a".repeat(2_000) + " = 1\n+++\n");
    check("+++\na = " + "{a=".repeat(2_000) + "\n+++\n");
  }

  private static void check(String file) {
    List<Problem> problems = new ArrayList<>();
    ParsedHeader header = FrontMatterParser.parse(new SourceText("x.md", file), problems::add);

    assertThat(header.bodyStart()).isBetween(0, file.length());
    for (Problem problem : problems) {
      assertThat(problem.message()).as(file).isNotBlank().doesNotContain("org.").hasLineCount(1);
      assertThat(problem.location().line()).as(file).isPositive();
      assertThat(problem.location().column()).as(file).isPositive();
    }
    assertThat(ProblemPrinter.print(problems)).doesNotContain("\r", "\t", "\0");
  }
}
