package dev.broadsheet.embed;

import dev.broadsheet.frontmatter.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a post, and when, as a byline states it: {@code — Name (@handle), 7 August 2021}.
 *
 * @param name the author's name; the handle where the byline has none
 * @param handle the author's handle
 * @param date the date that is stated, or null
 * @param post the post that the byline links to, or null
 * @param start where the byline begins in its paragraph, at its dash
 * @param end where it ends
 * @param ownLine whether it stands on a line of its own
 * @param lang the language of the post, where the byline ends in its mark, or null
 */
record Byline(
    String name,
    Handle handle,
    @Nullable PartialDate date,
    @Nullable ItemAddress post,
    int start,
    int end,
    boolean ownLine,
    @Nullable String lang) {

  /** Returns whether a whole day is stated. */
  boolean hasDay() {
    return date != null && date.day() != null;
  }

  /** Returns the byline of a post that nothing but its address or its code tells about. */
  static Byline of(String name, Handle handle, @Nullable ItemAddress post) {
    return new Byline(name, handle, null, post, 0, 0, false, null);
  }

  /** Returns the same with another date. */
  Byline on(@Nullable PartialDate other) {
    return new Byline(name, handle, other, post, start, end, ownLine, lang);
  }

  /** Returns the same of a post in a language. */
  Byline in(String language) {
    return new Byline(name, handle, date, post, start, end, ownLine, language);
  }

  /** Returns the same with a link to a post, if the handle can be one of the post's network. */
  Byline to(@Nullable ItemAddress other) {
    Handle known = other == null ? null : Handle.of(handle.value(), other);
    return known == null ? this : new Byline(name, known, date, other, start, end, ownLine, lang);
  }
}
