package dev.broadsheet.render;

import dev.broadsheet.document.Heading;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry of a table of contents.
 *
 * @param id the heading's anchor
 * @param text its words
 * @param level its level, 2 to 6
 * @param children the headings below it
 */
public record TocEntry(String id, String text, int level, List<TocEntry> children) {

  /** Nests headings by their levels. */
  static List<TocEntry> nest(List<Heading> headings) {
    List<TocEntry> top = new ArrayList<>();
    List<TocEntry> open = new ArrayList<>();
    for (Heading heading : headings) {
      TocEntry entry =
          new TocEntry(heading.id(), heading.text(), heading.level(), new ArrayList<>());
      while (!open.isEmpty() && open.get(open.size() - 1).level() >= heading.level()) {
        open.remove(open.size() - 1);
      }
      (open.isEmpty() ? top : open.get(open.size() - 1).children()).add(entry);
      open.add(entry);
    }
    return top;
  }
}
