package dev.broadsheet.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateReaderTest {
  private final List<Problem> problems = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "2021, 2021",
    "2021-08, 2021-08",
    "2021-08-07, 2021-08-07",
    "2024-02-29, 2024-02-29",
    "2021-08-07T12:30, 2021-08-07T12:30",
    "2021-08-07 12:30, 2021-08-07T12:30",
    "2021-08-07T12:30:05, 2021-08-07T12:30:05",
    "2021-08-07T12:30:05.123, 2021-08-07T12:30:05",
    "2021-08-07T12:30Z, 2021-08-07T12:30Z",
    "2021-08-07t12:30z, 2021-08-07T12:30Z",
    "2021-08-07T12:30:05+02:00, 2021-08-07T12:30:05+02:00",
    "2021-08-07 12:30:05 +0200, 2021-08-07T12:30:05+02:00",
    "2021-08-07T00:00-05, 2021-08-07T00:00-05:00",
    "0987, 0987",
  })
  void readsADateAtItsOwnPrecision(String text, String machineForm) {
    PartialDate date = PartialDateReader.read(text, Location.ofFile("x"), problems::add);

    assertThat(problems).isEmpty();
    assertThat(date).hasToString(machineForm);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-13|there is no month 13 in \"2021-13\"",
        "2021-00|there is no month 00 in \"2021-00\"",
        "2021-02-30|February 2021 has no day 30",
        "2023-02-29|February 2023 has no day 29",
        "2021-08-00|August 2021 has no day 00",
        "0000|there is no year 0000",
        "2021-08-07T24:00|there is no such time as in \"2021-08-07T24:00\"",
        "2021-08-07T12:60|there is no such time as in \"2021-08-07T12:60\"",
        "2021-08-07T12:30+25:00|there is no such time as in \"2021-08-07T12:30+25:00\"",
      })
  void namesWhatIsImpossible(String text, String message) {
    assertThat(PartialDateReader.read(text, Location.ofFile("x"), problems::add)).isNull();
    assertThat(problems).extracting(Problem::message).containsExactly(message);
  }

  @ParameterizedTest
  @CsvSource({
    "25/08/2021, write it as 2021-08-25",
    "08/25/2021, write it as 2021-08-25",
    "8.8.2021, write it as 2021-08-08",
    "7-8-2021, write the year first: 2021-08-07 or 2021-07-08",
    "2021-8-7, write it as 2021-08-07",
    "2021/08, write it as 2021-08",
    "2021-8-32, 'write it as 2021, 2021-08, 2021-08-07 or 2021-08-07T12:30'",
  })
  void showsTheIsoFormOfWhatWasMeant(String text, String hint) {
    assertThat(PartialDateReader.read(text, Location.ofFile("x"), problems::add)).isNull();
    assertThat(problems).extracting(Problem::hint).containsExactly(hint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "21", "20210807", "12:30", "2021-08-07T", "٢٠٢١", "+2021"})
  void readsNothingElse(String text) {
    assertThat(PartialDateReader.read(text, Location.ofFile("x"), problems::add)).isNull();
    assertThat(problems).hasSize(1);
  }
}
