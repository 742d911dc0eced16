package dev.broadsheet.embed;

import java.util.List;

/**
 * The words of a post, all that a stranger's markup is reduced to: paragraphs of words, links and
 * line breaks. Nothing in it is markup; whoever renders it escapes it.
 *
 * @param paragraphs the paragraphs in order, each a list of runs
 */
public record PostText(List<List<Run>> paragraphs) {

  /** Copies the lists, so that the value can't change. */
  public PostText {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
  }

  /** A piece of a paragraph. */
  public sealed interface Run {

    /**
     * Returns a link, or its words only where the address is not one of http or https.
     *
     * @param text the words of the link
     * @param href the address as written
     */
    static Run linking(String text, String href) {
      WebAddress address = WebAddress.parse(href);
      return address == null ? new Words(text) : new Link(text, address.url());
    }
  }

  /** Words as they were posted; a {@code \n} in them is white space. */
  public record Words(String text) implements Run {}

  /**
   * A link; made by {@link Run#linking}, unless the address is known to be sound.
   *
   * @param text the words of the link as they were posted
   * @param url where it leads, always http or https
   */
  public record Link(String text, String url) implements Run {}

  /** A line break that the poster made. */
  public record Break() implements Run {}

  /**
   * Returns the text with each address in its words made a link; the words stay as they are.
   * Addresses are those of http and https, and {@code t.co/…}, {@code pic.twitter.com/…} and {@code
   * pic.x.com/…} without a scheme, as X shows them.
   */
  public PostText linked() {
    PostTextBuilder builder = new PostTextBuilder();
    for (List<Run> paragraph : paragraphs) {
      for (Run run : paragraph) {
        if (run instanceof Words words) {
          TextLinks.find(words.text()).forEach(builder::add);
        } else {
          builder.add(run);
        }
      }
      builder.endParagraph();
    }
    return builder.build();
  }

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
      plain.append(FlatText.of(paragraph).text());
    }
    return plain.toString();
  }
}
