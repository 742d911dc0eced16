package dev.broadsheet.document;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import com.vladsch.flexmark.util.sequence.builder.IBasedSegmentBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file's text, as Flexmark reads it. Its own class for this gets each character through
 * three others, and copies one by one what is wanted as a string.
 */
@SuppressWarnings("unchecked") // Flexmark's own methods return less than their interfaces say.
final class FileText extends BasedSequenceImpl {
  private final FileText whole;
  private final String text;
  private final char[] chars;
  private final int start;
  private final int end;

  private FileText(String text) {
    super(0);
    this.whole = this;
    this.text = text;
    this.chars = text.toCharArray();
    this.start = 0;
    this.end = chars.length;
  }

  private FileText(FileText whole, int start, int end) {
    super(0);
    this.whole = whole;
    this.text = whole.text;
    this.chars = whole.chars;
    this.start = start;
    this.end = end;
  }

  /** Returns a whole text; U+0000 in it becomes U+FFFD (CommonMark 0.31, section 2.3). */
  static BasedSequence of(String text) {
    return new FileText(text.replace('\0', '\uFFFD'));
  }

  @Override
  public int length() {
    return end - start;
  }

  @Override
  public char charAt(int index) {
    if (index < 0 || index >= end - start) {
      throw new StringIndexOutOfBoundsException(index);
    }
    return chars[start + index];
  }

  /** Returns the first index at or behind one of what is no ASCII letter and no space. */
  int behindWords(int index) {
    int at = start + index;
    while (at < end && isOfWords(chars[at])) {
      at++;
    }
    return at - start;
  }

  private static boolean isOfWords(char c) {
    return (c >= 'a' && c <= 'z') || c == ' ' || (c >= 'A' && c <= 'Z');
  }

  @Override
  public String toString() {
    return text.substring(start, end);
  }

  @Override
  public BasedSequence subSequence(int from, int to) {
    return baseSubSequence(start + from, start + to);
  }

  @Override
  public BasedSequence baseSubSequence(int from, int to) {
    if (from < 0 || to < from || to > chars.length) {
      throw new StringIndexOutOfBoundsException("from " + from + " to " + to);
    }
    return from == start && to == end ? this : new FileText(whole, from, to);
  }

  @Override
  public int getStartOffset() {
    return start;
  }

  @Override
  public int getEndOffset() {
    return end;
  }

  @Override
  public int getIndexOffset(int index) {
    return start + index;
  }

  @Override
  public Range getSourceRange() {
    return Range.of(start, end);
  }

  @Override
  public BasedSequence getBaseSequence() {
    return whole;
  }

  @Override
  public Object getBase() {
    return text;
  }

  @Override
  public void addSegments(IBasedSegmentBuilder<?> builder) {
    builder.append(start, end);
  }

  @Override
  public int getOptionFlags() {
    return 0;
  }

  @Override
  public boolean allOptions(int options) {
    return false;
  }

  @Override
  public boolean anyOptions(int options) {
    return false;
  }

  @Override
  public <T> @Nullable T getOption(DataKeyBase<T> key) {
    return key.get(null);
  }

  @Override
  public @Nullable DataHolder getOptions() {
    return null;
  }
}
