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
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken header {@code NAME.md} is answered with exactly what {@code NAME.problem} says. */
class BrokenHeadersTest {
  private static final Path FOLDER = Path.of("test/resources/dev/broadsheet/frontmatter");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysWhatIsWrongAndTheWayOut(String name) throws IOException {
    SourceText source = new SourceText(name, Files.readString(FOLDER.resolve(name)));
    List<Problem> problems = new ArrayList<>();

    FrontMatterParser.parse(source, problems::add);

    String printed = ProblemPrinter.print(problems);
    Path golden = FOLDER.resolve(name.replace(".md", ".problem"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, printed);
    }
    assertThat(problems).isNotEmpty();
    assertThat(printed).isEqualTo(Files.readString(golden));
  }
}
