package dev.broadsheet.site;

import java.util.Comparator;

/**
 * Who wrote an article.
 *
 * @param name the name
 * @param permalink the page of all their articles
 * @param team whether it is several people, such as the editors, as the profile says
 */
public record Author(String name, Permalink permalink, boolean team) {
  static final Comparator<Author> BY_ADDRESS =
      Comparator.comparing(author -> author.permalink().path());
}
