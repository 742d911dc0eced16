package dev.broadsheet.embed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of an article that may be an embed, in the form in which it was pasted. */
public sealed interface Pasted {

  /**
   * A blockquote.
   *
   * @param text its whole text with the byline, Markdown's escapes and links resolved; emphasis
   *     signs stand in it as they were written, since posts have none. Without the text of the
   *     blockquotes within it, and without its pictures.
   * @param nested the blockquotes within it, in order
   * @param pictures the pictures in it, in order; one that is alone in a paragraph leaves no
   *     paragraph in the text
   */
  record Quote(PostText text, List<Nested> nested, List<PostPicture> pictures) implements Pasted {

    /** Copies the lists, so that the value can't change. */
    public Quote {
      nested = List.copyOf(nested);
      pictures = List.copyOf(pictures);
    }

    /** Makes a blockquote of words only. */
    public Quote(PostText text) {
      this(text, List.of(), List.of());
    }
  }

  /**
   * A blockquote within another one.
   *
   * @param before how many paragraphs of the outer one's text stand before it
   * @param quote the blockquote
   */
  record Nested(int before, Quote quote) {}

  /**
   * A paragraph.
   *
   * @param source its source, as written, lines joined by {@code \n}
   */
  record Paragraph(String source) implements Pasted {}

  /**
   * A block of HTML.
   *
   * @param source its source, as written
   */
  record Html(String source) implements Pasted {}

  /**
   * A picture that links to something, alone in a paragraph.
   *
   * @param url where the link leads
   * @param poster the picture
   * @param title the link's title, or null
   */
  record LinkedPicture(String url, MediaCard.Poster poster, @Nullable String title)
      implements Pasted {}
}
