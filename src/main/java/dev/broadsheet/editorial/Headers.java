package dev.broadsheet.editorial;

import dev.broadsheet.config.Check;
import dev.broadsheet.data.Places;
import dev.broadsheet.frontmatter.FrontMatter;
import dev.broadsheet.site.Article;
import org.jspecify.annotations.Nullable;

/** Checks what the header of an article says of it: its headline, summary, picture and date. */
final class Headers {
  private static final int LONGEST_TITLE = 110;
  private static final int SHORTEST_SUMMARY = 40;
  private static final int LONGEST_SUMMARY = 300;

  private final Findings findings;

  Headers(Findings findings) {
    this.findings = findings;
  }

  void check(Article article) {
    title(article);
    summary(article, article.summary());
    FrontMatter.KeyImage image = article.image();
    if (image != null && image.credit() == null) {
      findings.add(
          Check.IMAGE_CREDIT,
          image.location(),
          "the key image doesn't say who made it",
          "add a line \"credit: …\" below its \"src\"");
    }
    if (article.section() == null && article.date() != null) {
      findings.add(
          Check.SECTION,
          places(article).of("date"),
          article.source(),
          "the article has a date and stands in no section",
          "move it into the folder of a section, or take out its date");
    }
  }

  private void title(Article article) {
    int length = length(article.title());
    if (length > LONGEST_TITLE) {
      findings.add(
          Check.TITLE,
          places(article).of("title"),
          article.source(),
          "the headline has " + length + " characters",
          "say it in "
              + LONGEST_TITLE
              + " or fewer; lists and search engines cut off what is longer");
    }
  }

  private void summary(Article article, @Nullable String summary) {
    if (summary == null) {
      findings.add(
          Check.SUMMARY,
          places(article).of("title"),
          article.source(),
          "the article has no summary",
          "add a line \"summary: …\", one or two sentences for lists, feeds and search engines");
      return;
    }
    int length = length(summary);
    String message = null;
    if (summary.equalsIgnoreCase(article.title())) {
      message = "the summary says no more than the headline";
    } else if (length < SHORTEST_SUMMARY || length > LONGEST_SUMMARY) {
      message = "the summary has " + length + " characters";
    }
    if (message != null) {
      findings.add(
          Check.SUMMARY,
          places(article).of("summary"),
          article.source(),
          message,
          "write one or two sentences, of %d to %d characters"
              .formatted(SHORTEST_SUMMARY, LONGEST_SUMMARY));
    }
  }

  private static Places places(Article article) {
    return article.frontMatter().places();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
