package dev.broadsheet.editorial;

import dev.broadsheet.config.Check;
import dev.broadsheet.document.FoundEmbed;
import dev.broadsheet.embed.QuotedPost;
import dev.broadsheet.site.Article;

/** Checks that readers can look quoted posts up. */
final class PostSources {
  private PostSources() {}

  static void check(Article article, Findings findings) {
    if (!article.sources().isEmpty()) {
      return;
    }
    for (FoundEmbed found : article.document().embeds()) {
      for (QuotedPost post : found.embed().posts()) {
        if (post.url() == null && !post.withdrawn()) {
          findings.add(
              Check.POST_SOURCE,
              found.location(),
              "nothing says where the post of " + post.name() + " is to be found",
              "link the date of its byline to it, or name the source under \"sources\"");
        }
      }
    }
  }
}
