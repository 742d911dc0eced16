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
 */
record Byline(
    String name,
    Handle handle,
    @Nullable PartialDate date,
    @Nullable ItemAddress post,
    int start,
    int end,
    boolean ownLine) {

  /** Returns whether a whole day is stated. */
  boolean hasDay() {
    return date != null && date.day() != null;
  }
}
