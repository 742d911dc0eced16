package dev.broadsheet.data;

/** The way from a place counted in code points, as parsers do, to one in UTF-16 units. */
final class CodePointOffsets {
  private final int start;
  private final int[] offsets;

  CodePointOffsets(String text, int start) {
    this.start = start;
    int count = text.codePointCount(0, text.length());
    // Text without characters beyond the basic plane, nearly all of it, needs no table.
    if (count == text.length()) {
      offsets = new int[0];
    } else {
      offsets = new int[count + 1];
      for (int i = 0, offset = 0; i < count; i++) {
        offsets[i] = offset;
        offset += Character.charCount(text.codePointAt(offset));
      }
      offsets[count] = text.length();
    }
  }

  /** Returns the offset in the file of the character at {@code index} of the text. */
  int at(int index) {
    return start + (offsets.length == 0 ? index : offsets[Math.min(index, offsets.length - 1)]);
  }
}
