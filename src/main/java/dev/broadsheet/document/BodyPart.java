package dev.broadsheet.document;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.embed.Embed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of an article's HTML: finished markup, or a hole that rendering fills. */
public sealed interface BodyPart {

  /** Markup that is the same wherever the article is shown. */
  record Markup(String html) implements BodyPart {}

  /**
   * The value of an attribute that leads to another page or file of the site.
   *
   * @param target as the editor wrote it: {@code other.md#part}, {@code plan.pdf}
   * @param location where it stands
   */
  record Link(String target, Location location) implements BodyPart {}

  /**
   * A picture.
   *
   * @param src as the editor wrote it
   * @param alt what it shows; empty if it only decorates
   * @param caption the words beneath it; null where there are none
   * @param credit who made it; null where nothing says so
   * @param block whether it stands alone, as a figure, or within a line
   * @param location where it stands
   */
  record Picture(
      String src,
      String alt,
      @Nullable String caption,
      @Nullable String credit,
      boolean block,
      Location location)
      implements BodyPart {}

  /**
   * Words of the article that stand large beside it. A page shows them; whatever is read from its
   * beginning to its end, such as a feed or the text that is searched, has them already.
   *
   * @param paragraphs the words
   * @param source whose they are; empty where nothing says so
   */
  record Pull(List<String> paragraphs, String source) implements BodyPart {}

  /** A quoted post or a card, drawn by its template. */
  record Embedded(Embed embed, Location location) implements BodyPart {}

  /**
   * A word of the theme, in the language of the page.
   *
   * @param key its key in the theme's word lists
   * @param argument what stands for {@code {0}} in it; may be empty
   */
  record Word(String key, String argument) implements BodyPart {}
}
