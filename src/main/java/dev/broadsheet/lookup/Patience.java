package dev.broadsheet.lookup;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * Waits for a host that asks to be asked later (RFC 9110, section 10.2.3).
 *
 * @param longest how long an editor is made to wait for one host
 * @param clock tells the time
 * @param pause waits
 */
record Patience(Duration longest, Clock clock, HostTurns.Pause pause)
    implements LinkProbe.RetryAfter {

  @Override
  public boolean waited(HttpHeaders headers) throws InterruptedException {
    Duration time = headers.firstValue("Retry-After").map(this::time).orElse(null);
    if (time == null || time.compareTo(longest) > 0) {
      return false;
    }
    pause.of(time.isNegative() ? Duration.ZERO : time);
    return true;
  }

  // Seconds, or a date; of anything else, longer than anyone waits.
  private Duration time(String stated) {
    String text = stated.strip();
    try {
      return Duration.ofSeconds(Long.parseLong(text));
    } catch (NumberFormatException e) {
      return untilDate(text);
    }
  }

  private Duration untilDate(String text) {
    try {
      ZonedDateTime date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Duration.between(clock.instant(), date.toInstant());
    } catch (DateTimeParseException e) {
      return longest.plusSeconds(1);
    }
  }
}
