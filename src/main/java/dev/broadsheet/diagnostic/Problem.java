package dev.broadsheet.diagnostic;

/**
 * Something wrong in a site's sources: where it is, what it is, and the way out.
 *
 * @param severity whether the site can be published all the same
 * @param location where it is
 * @param message what is wrong, in one sentence without a full stop, quoting the offending text
 * @param hint what to do about it; empty where the message says it all
 */
public record Problem(Severity severity, Location location, String message, String hint) {

  /** Returns a problem that stops the publication. */
  public static Problem error(Location location, String message, String hint) {
    return new Problem(Severity.ERROR, location, message, hint);
  }

  /** Returns a problem that the editor should know, but that stops nothing. */
  public static Problem warning(Location location, String message, String hint) {
    return new Problem(Severity.WARNING, location, message, hint);
  }

  /** Returns whether this stops the publication. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
