package dev.broadsheet.page;

import dev.broadsheet.content.PercentEncoding;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Permalink;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The pages at the former addresses of articles, which send readers on. */
final class RedirectPlan {
  private final Consumer<Problem> problems;
  private final Map<Permalink, Article> aliases = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * @param problems takes warnings of aliases that can't be published
   */
  RedirectPlan(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** Notes pages that no former address may hide. */
  void keepFrom(List<Page> pages) {
    pages.forEach(page -> taken.add(page.permalink().outputPath()));
  }

  /**
   * Adds the pages of all aliases.
   *
   * @param pages all other pages of an edition
   */
  void addTo(List<Page> pages) {
    for (Page page : List.copyOf(pages)) {
      if (page instanceof Page.ArticlePage shown) {
        for (String alias : shown.article().frontMatter().aliases()) {
          Permalink permalink = permalink(alias);
          if (taken.contains(permalink.outputPath())) {
            warn(
                alias,
                shown.article(),
                "is the address of a page",
                "take it out of the \"aliases\"");
          } else {
            add(alias, new Page.RedirectPage(permalink, shown.article()), pages);
          }
        }
      }
    }
  }

  private void add(String alias, Page.RedirectPage redirect, List<Page> pages) {
    Article first = aliases.putIfAbsent(redirect.permalink(), redirect.article());
    if (first == null) {
      pages.add(redirect);
    } else {
      warn(
          alias,
          redirect.article(),
          "is an alias of " + first.source().shown() + " too",
          "take it out of the \"aliases\" of one of them");
    }
  }

  private void warn(String alias, Article article, String why, String hint) {
    Location location = article.frontMatter().places().ofKey("aliases");
    problems.accept(
        Problem.warning(
            location == null ? Location.ofFile(article.source().shown()) : location,
            "the alias " + Excerpt.quoted(alias) + " " + why,
            hint));
  }

  // Without a slash at its end an address is that of a folder too, unless it names a file.
  private static Permalink permalink(String alias) {
    String path = PercentEncoding.decode(alias);
    boolean file = path.substring(path.lastIndexOf('/') + 1).indexOf('.') > 0;
    return new Permalink(path.endsWith("/") || file ? path : path + "/");
  }
}
