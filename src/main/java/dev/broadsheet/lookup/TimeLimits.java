package dev.broadsheet.lookup;

import java.time.Duration;

/**
 * How long an editor is kept waiting.
 *
 * @param connecting for a connection
 * @param answering for a whole answer, connection and all
 */
public record TimeLimits(Duration connecting, Duration answering) {
  /** Ten seconds to connect, thirty in all. */
  public static final TimeLimits DEFAULT =
      new TimeLimits(Duration.ofSeconds(10), Duration.ofSeconds(30));
}
