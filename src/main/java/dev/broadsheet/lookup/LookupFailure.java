package dev.broadsheet.lookup;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;

/** An address whose words could not be had: why, and the way out. */
final class LookupFailure extends Exception {
  private static final long serialVersionUID = 1L;
  private final String hint;
  private final boolean tooMany;

  LookupFailure(String message, String hint) {
    this(message, hint, false);
  }

  private LookupFailure(String message, String hint, boolean tooMany) {
    super(message);
    this.hint = hint;
    this.tooMany = tooMany;
  }

  /** Returns the failure of a host that wants to be left alone for a while. */
  static LookupFailure tooMany(String message, String hint) {
    return new LookupFailure(message, hint, true);
  }

  /** Returns whether the host would refuse further questions too. */
  boolean isTooMany() {
    return tooMany;
  }

  Problem at(Location location) {
    return Problem.error(location, String.valueOf(getMessage()), hint);
  }
}
