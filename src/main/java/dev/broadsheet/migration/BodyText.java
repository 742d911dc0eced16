package dev.broadsheet.migration;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.SourceText;

/**
 * The text of a page, and where it stands.
 *
 * @param source the file, or the part of it that was read
 * @param start the offset in it at which the text begins
 * @param linesBefore how many lines of the file stand before that part
 */
record BodyText(SourceText source, int start, int linesBefore) {

  String text() {
    return source.text().substring(start);
  }

  /** Returns the place of a part of the text, in the file. */
  Location at(int from, int to) {
    Location place = source.at(start + from, start + to);
    return new Location(
        place.file(), place.line() + linesBefore, place.column(), place.length(), place.lineText());
  }

  /** Returns the place of the first of some words, or that of the text's beginning. */
  Location find(String words) {
    int found = words.isEmpty() ? -1 : source.text().indexOf(words, start) - start;
    return found < 0 ? at(0, 0) : at(found, found + words.length());
  }
}
