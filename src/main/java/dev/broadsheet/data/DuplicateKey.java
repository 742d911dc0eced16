package dev.broadsheet.data;

import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;

/** A key that is written twice, in either language. */
final class DuplicateKey {
  private DuplicateKey() {}

  static Problem problem(String key, Location again, Location first) {
    return Problem.error(
        again,
        "the key " + Excerpt.quoted(key) + " is here twice",
        "it is already on line " + first.line() + "; keep one of the two");
  }
}
