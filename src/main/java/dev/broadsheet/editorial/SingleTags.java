package dev.broadsheet.editorial;

import dev.broadsheet.config.Check;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Suggestion;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Checks that tags bring articles together: one that a single article has leads readers nowhere.
 */
final class SingleTags {
  private SingleTags() {}

  static void check(Site site, Findings findings) {
    if (!findings.wants(Check.TAG)) {
      return;
    }
    List<String> shared = new ArrayList<>();
    site.tags().forEach((tag, articles) -> addIfShared(tag, articles, shared));
    for (Map.Entry<Tag, List<Article>> entry : site.tags().entrySet()) {
      if (entry.getValue().size() == 1) {
        Article only = entry.getValue().get(0);
        String name = entry.getKey().name();
        findings.add(
            Check.TAG,
            only.frontMatter().places().ofItem("tags", name),
            only.source(),
            "no other article has the tag " + Excerpt.quoted(name),
            Suggestion.hint(
                name, shared, "use one that others have, or take it out until there are more"));
      }
    }
  }

  private static void addIfShared(Tag tag, List<Article> articles, List<String> shared) {
    if (articles.size() > 1) {
      shared.add(tag.name());
    }
  }
}
