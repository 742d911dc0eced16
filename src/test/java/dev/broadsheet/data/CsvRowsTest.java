package dev.broadsheet.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {
  private final List<Problem> problems = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void findsOutWhatPartsCells(String separator) {
    String csv = "\"a,;\tz\"|b c|d\n1|\"x,;\ty\"|\n".replace("|", separator);

    assertThat(read(csv)).isEqualTo(List.of(Map.of("a,;\tz", "1", "b c", "x,;\ty", "d", "")));
    assertThat(problems).isEmpty();
  }

  @Test
  void readsWhatOfficesWrite() {
    assertThat(read("\uFEFFnaam;prijs\r\n\"zei \"\"ja\"\"\";1,20\r\n\r\n \"a\nb\" ; 007 \r\n"))
        .isEqualTo(
            List.of(
                Map.of("naam", "zei \"ja\"", "prijs", "1,20"),
                Map.of("naam", "a\nb", "prijs", "007")));
  }

  @Test
  void hasNoRowsWithoutAny() {
    assertThat(read("")).isEqualTo(List.of());
    assertThat(read("a,b")).isEqualTo(List.of());
    assertThat(problems).isEmpty();
  }

  @Test
  void tellsOfAFewWrongRowsOnly() {
    assertThat(CsvRows.read(new SourceText("a.csv", "a,b\n" + "1\n".repeat(100)), problems::add))
        .isNull();
    assertThat(problems).hasSize(5);
    assertThat(problems.get(4).location().line()).isEqualTo(6);
  }

  private Object read(String csv) {
    DataValue rows = CsvRows.read(new SourceText("a.csv", csv), problems::add);
    assertThat(rows).as("%s", problems).isNotNull();
    return PlainValues.of(rows);
  }
}
