package dev.broadsheet.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameDateTest {

  @ParameterizedTest
  @CsvSource({
    "2021-08-07-some-title, 2021-08-07, some-title",
    "2021-08-07-3-dagen, 2021-08-07, 3-dagen",
    "2021-08-07_some_title, 2021-08-07, some_title",
    "2021-08-some-title, 2021-08, some-title",
    "2021-08-07, 2021-08-07, 2021-08-07",
    "2021-in-review, , 2021-in-review",
    "2021-08, , 2021-08",
    "2021-13-some-title, , 2021-13-some-title",
    "2021-02-30-some-title, , 2021-02-30-some-title",
    "2021-08-2nd-try, , 2021-08-2nd-try",
    "some-title, , some-title",
    "kaboel-2021-08-07, , kaboel-2021-08-07",
  })
  void splitsANameIntoDateAndSlug(String name, String date, String slug) {
    FileNameDate read = FileNameDate.of(name);

    assertThat(read.date() == null ? null : read.date().toString()).isEqualTo(date);
    assertThat(read.slug()).isEqualTo(slug);
  }
}
