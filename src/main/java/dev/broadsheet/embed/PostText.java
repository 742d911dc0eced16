package dev.broadsheet.embed;

import java.util.List;

/**
 * The words of a post, all that a stranger's markup is reduced to: paragraphs of words, links and
 * line breaks. Nothing in it is markup; whoever renders it escapes it.
 *
 * @param paragraphs the paragraphs in order, each a list of runs
 */
public record PostText(List<List<Run>> paragraphs) {

  /** A piece of a paragraph. */
  public sealed interface Run {}

  /** Words as they were posted; a {@code \n} in them is white space. */
  public record Words(String text) implements Run {}

  /**
   * A link.
   *
   * @param text the words of the link as they were posted
   * @param url where it leads, always http or https
   */
  public record Link(String text, String url) implements Run {}

  /** A line break that the poster made. */
  public record Break() implements Run {}

  /** Returns whether there is no visible word. */
  public boolean isEmpty() {
    return plain().isBlank();
  }

  /** Returns the words only: {@code \n} for a break, {@code \n\n} between paragraphs. */
  public String plain() {
    StringBuilder plain = new StringBuilder();
    for (List<Run> paragraph : paragraphs) {
      if (!plain.isEmpty()) {
        plain.append("\n\n");
      }
      for (Run run : paragraph) {
        if (run instanceof Words words) {
          plain.append(words.text());
        } else if (run instanceof Link link) {
          plain.append(link.text());
        } else {
          plain.append('\n');
        }
      }
    }
    return plain.toString();
  }
}
