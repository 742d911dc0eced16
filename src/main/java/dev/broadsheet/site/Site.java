package dev.broadsheet.site;

import dev.broadsheet.config.SiteConfig;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An edition of the site, which is the site in one language, as readers know it. Nothing in it is
 * withheld.
 *
 * @param config its settings
 * @param articles all articles of all sections, newest first
 * @param pages the pages that belong to no section, by title
 * @param sections the top sections, in order
 * @param tags the articles about each subject, pages in no section too, newest first, by the
 *     subjects' names
 * @param authors the articles of each author, newest first, by the authors' names; none of one who
 *     only has a profile
 * @param profiles what the site tells of its authors
 * @param folders the address under which the files of each content folder are published, the same
 *     in all editions
 * @param withheld what is not published, in any edition
 * @param due when something appears or disappears by its date in any edition, the first one first
 */
public record Site(
    SiteConfig config,
    List<Article> articles,
    List<Article> pages,
    List<Section> sections,
    Map<Tag, List<Article>> tags,
    Map<Author, List<Article>> authors,
    Map<Author, Profile> profiles,
    Map<String, Permalink> folders,
    Withheld withheld,
    List<Due> due) {

  /**
   * What is not published.
   *
   * @param paths the content files of withheld articles and sections
   * @param addresses the addresses that these articles have when they are published
   */
  public record Withheld(Set<String> paths, Set<String> addresses) {}
}
