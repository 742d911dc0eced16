package dev.broadsheet.document;

import dev.broadsheet.diagnostic.Location;
import java.util.List;

/**
 * What an editor wrote, and where: for checks of the writing, where the page shows something else.
 * What is quoted is not in it.
 *
 * @param headings the headings, in order
 * @param links the links, in order
 * @param pictures the pictures, in order
 */
public record Outline(List<Title> headings, List<Anchor> links, List<Photo> pictures) {
  /** That of a text that nobody wants to know it of. */
  static final Outline NONE = new Outline(List.of(), List.of(), List.of());

  /**
   * A heading.
   *
   * @param level how many signs it begins with, 1 to 6
   * @param text its Markdown
   * @param location where it stands
   */
  public record Title(int level, String text, Location location) {}

  /**
   * A link.
   *
   * @param text its words; the address where that stands for words
   * @param location where they stand
   */
  public record Anchor(String text, Location location) {}

  /**
   * A picture.
   *
   * @param src the file, as written
   * @param alt what it is said to show
   * @param location where that stands
   */
  public record Photo(String src, String alt, Location location) {}
}
