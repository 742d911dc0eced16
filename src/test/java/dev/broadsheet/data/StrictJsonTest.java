package dev.broadsheet.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.data.DataValue.Sequence;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void readsEveryKindOfValue() {
    assertThat(
            read(
                "\t{\n\t\"a\":\t[1,-2.5e3,0],\"b\":\"\\ud83d\\ude00\\/ # é\",\"c\":null,\"\":true}"))
        .isEqualTo(
            Map.of(
                "a", List.of(1L, new BigDecimal("-2.5e3"), 0L), "b", "😀/ # é", "c", "", "", true));
    assertThat(read("\"words\"")).isEqualTo("words");
    assertThat(problems).isEmpty();
  }

  @Test
  void knowsWhereValuesStand() {
    DataValue value = StrictJson.read(new SourceText("a.json", "[1,\n \"é\", 22]"), problems::add);

    assertThat(value).isInstanceOf(Sequence.class);
    assertThat(((Sequence) value).items())
        .extracting(item -> item.location().line() + ":" + item.location().column())
        .containsExactly("1:2", "2:2", "2:7");
  }

  /** What YAML would read, or Gson if it were lenient. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{a: 1}",
        "{'a': 1}",
        "[1,]",
        "[1 2]",
        "{\"a\": 1,}",
        "{\"a\"}",
        "[1] // no",
        "[1] [2]",
        "NaN",
        "TRUE",
        "[01]",
        "\"a\nb\"",
        "a: 1",
        "[",
        "\"a",
        "&a [*a]",
      })
  void refusesWhatIsNoJson(String text) {
    assertThat(StrictJson.read(new SourceText("a.json", text), problems::add)).isNull();
    assertThat(problems)
        .singleElement()
        .satisfies(problem -> assertThat(problem.location().line()).isPositive());
  }

  @Test
  @Timeout(20)
  void takesNoLongTimeForOneLongLine() {
    String row = "{\"naam\":\"appels\",\"aantal\":12}";
    String json = "[" + (row + ",").repeat(60_000) + row + "]";

    assertThat((List<?>) read(json)).hasSize(60_001);
  }

  @Test
  void refusesListsThatLieDeepInEachOther() {
    assertThat(
            StrictJson.read(
                new SourceText("a.json", "[".repeat(40) + "]".repeat(40)), problems::add))
        .isNull();
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("lists and groups lie more than 32 deep in each other");
  }

  private Object read(String json) {
    DataValue value = StrictJson.read(new SourceText("a.json", json), problems::add);
    assertThat(value).as("%s", problems).isNotNull();
    return PlainValues.of(value);
  }
}
