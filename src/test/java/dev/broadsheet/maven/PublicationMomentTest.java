package dev.broadsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationMomentTest {
  private static final Instant TODAY = Instant.parse("2026-11-22T08:30:00Z");
  private static final Clock CLOCK = Clock.fixed(TODAY, ZoneOffset.UTC);

  @Test
  void itIsNowUnlessSaid() throws Exception {
    assertThat(PublicationMoment.parse(null, CLOCK)).isEqualTo(TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-08-07, 2021-08-07T12:00:00Z",
    "2021-08-07T18:15:00Z, 2021-08-07T18:15:00Z",
    "2021-08-07T18:15+02:00, 2021-08-07T16:15:00Z",
  })
  void aDateOrAMoment(String text, Instant expected) throws Exception {
    assertThat(PublicationMoment.parse(text, CLOCK)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "2021-02-30", "2021-08-07T18:15"})
  void anythingElseFailsWithTheForms(String text) {
    assertThatThrownBy(() -> PublicationMoment.parse(text, CLOCK))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "broadsheet.now is \"%s\": neither a date like 2026-11-22 nor a moment like"
                + " 2026-11-22T18:00:00Z",
            text);
  }
}
