package dev.broadsheet.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {

  @Test
  void countsLinesAndColumnsAsEditorsDo() {
    SourceText text = new SourceText("a", "one\ntwo\r\n\rfour 😀 x");

    assertThat(text.at(4, 7)).isEqualTo(new Location("a", 2, 1, 3, "two"));
    assertThat(text.at(9, 10)).isEqualTo(new Location("a", 3, 1, 0, ""));
    assertThat(text.at(18, 19)).isEqualTo(new Location("a", 4, 8, 1, "four 😀 x"));
    assertThat(text.offset(4, 8)).isEqualTo(18);
  }

  @Test
  void marksOnlyTheFirstOfSeveralLines() {
    assertThat(new SourceText("a", "one\r\ntwo").at(1, 8))
        .isEqualTo(new Location("a", 1, 2, 2, "one"));
  }

  @Test
  void leavesAByteOrderMarkOut() {
    SourceText text = new SourceText("a", "\uFEFFone\ntwo");

    assertThat(text.start()).isEqualTo(1);
    assertThat(text.at(0, 2)).isEqualTo(new Location("a", 1, 1, 1, "one"));
    assertThat(text.at(1, 4)).isEqualTo(new Location("a", 1, 1, 3, "one"));
    assertThat(text.offset(1, 2)).isEqualTo(2);
    assertThat(new SourceText("a", "\uFEFF").at(0, 0)).isEqualTo(new Location("a", 1, 1, 0, ""));
  }

  @Test
  void clampsWhatIsOutside() {
    SourceText text = new SourceText("a", "one");

    assertThat(text.at(-5, 99)).isEqualTo(new Location("a", 1, 1, 3, "one"));
    assertThat(text.at(99, 99)).isEqualTo(new Location("a", 1, 4, 0, "one"));
  }
}
