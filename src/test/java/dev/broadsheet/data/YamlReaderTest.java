package dev.broadsheet.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void keepsPlainValuesAsTheyWereWritten() {
    assertThat(scalars("a: 1984\nb: 007\nc: yes\nd: 1.50\ne: 0x1F\nf:\ng: \"12\"\nh: 2021-08-07"))
        .containsExactly(
            "1984 INTEGER",
            "007 INTEGER",
            "yes TEXT",
            "1.50 DECIMAL",
            "0x1F INTEGER",
            " NOTHING",
            "12 TEXT",
            "2021-08-07 TEXT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void locatesKeysAndValuesInTheWholeFile(String lineEnd) {
    String file = String.join(lineEnd, "---", "a: b", "é😀: \"😀\" # c", "d: 日本", "---", "");
    SourceText source = new SourceText("x.md", file);

    Mapping mapping = read(source, 3 + lineEnd.length(), file.lastIndexOf("---"));

    assertThat(mapping.entries()).hasSize(3);
    assertThat(mapping.entries().get(1).keyLocation())
        .isEqualTo(new Location("x.md", 3, 1, 2, "é😀: \"😀\" # c"));
    assertThat(mapping.entries().get(1).value().location())
        .isEqualTo(new Location("x.md", 3, 5, 3, "é😀: \"😀\" # c"));
    assertThat(mapping.entries().get(2).value().location())
        .isEqualTo(new Location("x.md", 4, 4, 2, "d: 日本"));
    assertThat(problems).isEmpty();
  }

  @Test
  void readsNothingAsNoKeys() {
    assertThat(read("").entries()).isEmpty();
    assertThat(read("# only a comment\n").entries()).isEmpty();
    assertThat(read("~\n").entries()).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void readsAliases() {
    assertThat(scalars("a: &x one\nb: *x\n")).containsExactly("one TEXT", "one TEXT");
  }

  @Test
  void refusesAliasesThatUnfoldWithoutEnd() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append(String.join(", ", java.util.Collections.nCopies(10, alias))).append("]\n");
    }

    assertRefused(bomb.toString(), "the aliases unfold to more than 10000 values");
  }

  @Test
  void refusesAnAliasOfItself() {
    assertRefused("a: &x [*x]\n", "\"*x\" is read as a YAML alias, and there is no such anchor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- "})
  void refusesDeepNesting(String level) {
    assertRefused(
        "a:\n  " + level.repeat(5_000), "lists and groups lie more than 32 deep in each other");
  }

  private void assertRefused(String yaml, String message) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          SourceText source = new SourceText("x.yml", yaml);
          assertThat(new YamlReader().read(source, 0, yaml.length(), problems::add)).isNull();
        });
    assertThat(problems).extracting(Problem::message).containsExactly(message);
  }

  private List<String> scalars(String yaml) {
    return read(yaml).entries().stream()
        .map(entry -> (Scalar) entry.value())
        .map(scalar -> scalar.text() + " " + scalar.kind())
        .toList();
  }

  private Mapping read(String yaml) {
    return read(new SourceText("x.yml", yaml), 0, yaml.length());
  }

  private Mapping read(SourceText source, int start, int end) {
    @Nullable Mapping mapping = new YamlReader().read(source, start, end, problems::add);
    assertThat(mapping).isNotNull();
    return mapping;
  }
}
