package dev.broadsheet.hosting;

import dev.broadsheet.content.PercentEncoding;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.hosting.HostRules.Redirect;
import dev.broadsheet.page.Page;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the former addresses of articles, and where readers are to be sent from there. */
final class Redirects {
  private final String root;
  private final Consumer<Problem> problems;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Article> movedBy = new HashMap<>();
  private final List<Redirect> redirects = new ArrayList<>();

  private Redirects(String root, Consumer<Problem> problems) {
    this.root = root;
    this.problems = problems;
  }

  /**
   * Returns the redirects of a site, in the order of its articles.
   *
   * @param base the path of the site's address, with a slash at both ends
   * @param pages all pages of the site, which no redirect may hide
   * @param problems takes warnings of aliases that can't be redirected
   */
  static List<Redirect> of(Site site, String base, List<Page> pages, Consumer<Problem> problems) {
    Redirects found = new Redirects(base.substring(0, base.length() - 1), problems);
    pages.forEach(page -> found.taken.add(page.permalink().outputPath()));
    Stream.concat(site.articles().stream(), site.pages().stream()).forEach(found::add);
    return List.copyOf(found.redirects);
  }

  private void add(Article article) {
    for (String alias : article.frontMatter().aliases()) {
      Permalink from = new Permalink(PercentEncoding.decode(alias));
      Article first = movedBy.putIfAbsent(from.path(), article);
      if (taken.contains(from.outputPath())) {
        warn(article, alias, "is the address of a page", "take it out of \"aliases\"");
      } else if (first != null) {
        String other = first.source().shown();
        warn(article, alias, "is one of " + other + " too", "take it out of one of them");
      } else {
        redirects.add(new Redirect(root + from.path(), root + article.permalink().path()));
      }
    }
  }

  private void warn(Article article, String alias, String why, String hint) {
    Location location =
        article
            .frontMatter()
            .locations()
            .getOrDefault("aliases", Location.ofFile(article.source().shown()));
    problems.accept(
        Problem.warning(location, "the alias " + Excerpt.quoted(alias) + " " + why, hint));
  }
}
