package dev.broadsheet.embed;

import org.jspecify.annotations.Nullable;

/** A block of an article that may be an embed, in the form in which it was pasted. */
public sealed interface Pasted {

  /**
   * A blockquote.
   *
   * @param text its whole text with the byline, Markdown's escapes and links resolved; emphasis
   *     signs stand in it as they were written, since posts have none
   */
  record Quote(PostText text) implements Pasted {}

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
