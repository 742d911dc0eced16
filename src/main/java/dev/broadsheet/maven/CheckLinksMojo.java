package dev.broadsheet.maven;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.ProblemPrinter;
import dev.broadsheet.lookup.LinkRequest;
import dev.broadsheet.lookup.LinkRequest.Outcome;
import dev.broadsheet.lookup.TimeLimits;
import java.time.Clock;
import java.time.Duration;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Asks whether the links of the articles that lead out of the site still lead somewhere. Each host
 * is asked one link at a time, with a pause in between; what was found is remembered. No other goal
 * calls this one.
 *
 * <p>A dead link fails the goal. One that nothing certain is known of, or that has moved for good,
 * is a warning.
 */
@Mojo(name = "check-links", requiresProject = false, threadSafe = true)
public final class CheckLinksMojo extends BroadsheetMojo {
  /** For how many days an answer is good; with 0, every link is asked again. */
  @Parameter(property = "broadsheet.links.days", defaultValue = "7")
  private int days;

  /** How many milliseconds a host is left alone after an answer. */
  @Parameter(property = "broadsheet.links.pause", defaultValue = "1000")
  private int pause;

  /** Whether warnings fail the goal too. */
  @Parameter(property = "broadsheet.strict", defaultValue = "false")
  private boolean strict;

  @Override
  void run() throws MojoFailureException, MojoExecutionException {
    LinkRequest request =
        new LinkRequest(
            sources(),
            TimeLimits.DEFAULT,
            Duration.ofMillis(pause),
            Duration.ofDays(days),
            Clock.systemUTC());
    try {
      show(request.answer());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("called off", e);
    }
  }

  private void show(Outcome outcome) throws MojoFailureException {
    String problems = ProblemPrinter.print(outcome.problems());
    getLog().info(outcome.summary());
    if (outcome.problems().stream().anyMatch(problem -> strict || problem.isError())) {
      getLog().error("problems:\n" + problems);
      boolean dead = outcome.problems().stream().anyMatch(Problem::isError);
      throw new MojoFailureException(
          dead ? "there are dead links, as told above" : "there are warnings, as told above");
    }
    if (!problems.isEmpty()) {
      getLog().warn("problems:\n" + problems);
    }
  }
}
