package dev.broadsheet.maven;

import dev.broadsheet.diagnostic.ProblemPrinter;
import dev.broadsheet.lookup.Endpoints;
import dev.broadsheet.lookup.QuoteRequest;
import dev.broadsheet.lookup.QuoteRequest.Outcome;
import java.io.File;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Asks a network for the words of a post or the name of a film, once, and writes them as Markdown:
 * of one address ({@code -Durl=…}, printed) or of all in an article ({@code -Dfile=…}, in place).
 * No other goal calls it.
 *
 * <p>Pictures are saved beside the article. Where their author says what they show, that is their
 * alternative text; where not, it is left empty, and the next build asks the editor for it.
 */
@Mojo(name = "quote", requiresProject = false, threadSafe = true)
public final class QuoteMojo extends BroadsheetMojo {
  /** The address of a post or film, to be printed as Markdown. */
  @Parameter(property = "url")
  private @Nullable String url;

  /** The article whose addresses and pasted codes are turned into Markdown. */
  @Parameter(property = "file")
  private @Nullable File file;

  /** Whether an article is left as it is, and what would stand in it is printed. */
  @Parameter(property = "broadsheet.quote.dryRun", defaultValue = "false")
  private boolean dryRun;

  /**
   * Other roots of the networks' interfaces: {@code x=https://proxy.example/x,mastodon=…}, with the
   * names x, mastodon, bluesky, youtube, vimeo and tiktok; http is allowed on this machine only.
   */
  @Parameter(property = "broadsheet.quote.endpoints")
  private @Nullable String endpoints;

  @Override
  void run() throws MojoFailureException {
    try {
      QuoteRequest request =
          new QuoteRequest(sources().base(), sources().content(), Endpoints.parse(endpoints));
      show(request.answer(url, file == null ? null : file.toPath(), dryRun));
    } catch (IllegalArgumentException e) {
      throw new MojoFailureException(e.getMessage(), e);
    }
  }

  private void show(Outcome outcome) throws MojoFailureException {
    if (!outcome.text().isEmpty()) {
      getLog().info(outcome.text());
    }
    String problems = ProblemPrinter.print(outcome.problems());
    if (outcome.isFailure()) {
      getLog().error("problems:\n" + problems);
      throw new MojoFailureException("not everything was quoted, for the reasons above");
    }
    if (!outcome.problems().isEmpty()) {
      getLog().warn("problems:\n" + problems);
    }
  }
}
