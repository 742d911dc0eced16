package dev.broadsheet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import org.junit.jupiter.api.Test;

class FileTextTest {
  private final BasedSequence text = FileText.of("one two\nthree");

  @Test
  void partsKnowTheirPlaceInTheFile() {
    BasedSequence three = text.subSequence(8, 13);
    BasedSequence hre = three.subSequence(1, 4);
    assertThatObject(hre).hasToString("hre");
    assertThat(hre.charAt(1)).isEqualTo('r');
    assertThat(hre.getStartOffset()).isEqualTo(9);
    assertThat(hre.getEndOffset()).isEqualTo(12);
    assertThatObject(hre.baseSubSequence(0, 3)).hasToString("one");
    assertThatObject(hre.getBaseSequence()).isSameAs(text);
    assertThat(text.subSequence(4).indexOf("thr")).isEqualTo(4);
  }

  @Test
  void partsInARowBecomeOne() {
    BasedSequence joined = SegmentedSequence.create(text.subSequence(0, 3), text.subSequence(3, 7));
    assertThatObject(joined).isInstanceOf(FileText.class).hasToString("one two");
    BasedSequence apart = SegmentedSequence.create(text.subSequence(0, 3), text.subSequence(7, 13));
    assertThatObject(apart).hasToString("one\nthree");
  }

  @Test
  void isEqualToTheSameOfFlexmark() {
    BasedSequence other = BasedSequence.of("one two\nthree");
    assertThatObject(text.subSequence(4, 7)).isEqualTo(other.subSequence(4, 7));
    assertThatObject(other.subSequence(4, 7)).isEqualTo(text.subSequence(4, 7));
    assertThat(text.hashCode()).isEqualTo(other.hashCode());
  }

  @Test
  void holdsNoNull() {
    assertThatObject(FileText.of("a\0b")).hasToString("a\uFFFDb");
  }

  @Test
  void hasNothingBeyondItsEnds() {
    BasedSequence two = text.subSequence(4, 7);
    assertThatThrownBy(() -> two.charAt(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> two.charAt(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> text.subSequence(8, 14)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
