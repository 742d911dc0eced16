package dev.broadsheet.build;

import dev.broadsheet.document.FoundEmbed;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Site;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much there is in a site.
 *
 * @param pages its pages
 * @param articles its articles, those in no section too
 * @param posts the posts that they quote
 * @param cards their cards
 * @param withheld what is not published for now
 * @param timeZone the site's time zone, by its IANA name
 */
public record SiteCounts(
    int pages, int articles, int posts, int cards, int withheld, String timeZone) {

  /**
   * Counts.
   *
   * @param editions the site, first in the main language
   * @param pages how many pages it has
   */
  static SiteCounts of(List<Site> editions, int pages) {
    List<Article> articles =
        editions.stream()
            .flatMap(site -> Stream.concat(site.articles().stream(), site.pages().stream()))
            .toList();
    List<FoundEmbed> embeds =
        articles.stream().flatMap(article -> article.document().embeds().stream()).toList();
    Site main = editions.get(0);
    return new SiteCounts(
        pages,
        articles.size(),
        embeds.stream().mapToInt(found -> found.embed().posts().size()).sum(),
        (int) embeds.stream().filter(found -> found.embed().posts().isEmpty()).count(),
        main.withheld().paths().size(),
        main.config().timeZone().getId());
  }
}
