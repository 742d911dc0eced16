package dev.broadsheet.lookup;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A request as an editor makes it on the command line.
 *
 * @param base the folder that paths in messages are relative to
 * @param content the folder of {@code site.yml}; need not exist
 * @param endpoints where the networks are asked
 */
public record QuoteRequest(Path base, Path content, Endpoints endpoints) {

  /**
   * What is said to the editor.
   *
   * @param text Markdown, or what was done; empty where nothing was
   * @param problems what went wrong, and what is odd
   */
  public record Outcome(String text, List<Problem> problems) {
    /** Returns whether something that was asked for was not done. */
    public boolean isFailure() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }

  /**
   * Asks the networks.
   *
   * @param url an address, or null
   * @param file an article, or null
   * @param dryRun whether the article is left as it is
   * @throws IllegalArgumentException if there is not one of the two; the message says so
   */
  public Outcome answer(@Nullable String url, @Nullable Path file, boolean dryRun) {
    if ((url == null) == (file == null)) {
      throw new IllegalArgumentException(
          "give one of the two: -Durl=… of a post or film, or -Dfile=… of an article");
    }
    SiteConfig site = SiteSettings.read(content);
    QuoteLookup lookup =
        new QuoteLookup(
            endpoints, TimeLimits.DEFAULT, site.timeZone(), Locale.forLanguageTag(site.language()));
    List<Problem> problems = new ArrayList<>();
    String text = url != null ? address(lookup, url, problems) : "";
    if (file != null) {
      Path path = base.resolve(file);
      String shown = new ProjectFolders(base, base, base, base, base).shown(path);
      ArticleQuotes quotes = lookup.article(path, shown, dryRun, problems::add);
      text = dryRun ? preview(shown, quotes) : summary(shown, quotes);
    }
    return new Outcome(text, List.copyOf(problems));
  }

  private static String address(QuoteLookup lookup, String url, List<Problem> problems) {
    String markdown = lookup.address(url, problems::add);
    return markdown == null ? "" : "\n\n" + markdown + "\n";
  }

  private static String summary(String shown, ArticleQuotes quotes) {
    int count = quotes.replacements().size();
    return count == 0
        ? shown + ": nothing was replaced"
        : shown + ": " + count + (count == 1 ? " block was" : " blocks were") + " replaced";
  }

  private static String preview(String shown, ArticleQuotes quotes) {
    StringBuilder preview = new StringBuilder();
    quotes
        .replacements()
        .forEach(
            block ->
                preview
                    .append('\n')
                    .append(shown + ":" + block.line() + " would be\n\n")
                    .append(block.markdown())
                    .append('\n'));
    return preview.isEmpty() ? shown + ": nothing would be replaced" : preview.toString();
  }
}
