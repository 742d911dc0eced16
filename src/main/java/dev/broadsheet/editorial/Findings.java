package dev.broadsheet.editorial;

import dev.broadsheet.config.Check;
import dev.broadsheet.content.ContentFile;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.Severity;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes what checks find, and makes of it what the settings say: nothing, a warning or an error.
 */
record Findings(Map<Check, Severity> checks, Consumer<Problem> problems) {

  /** Returns whether anyone wants to know. */
  boolean wants(Check check) {
    return checks.containsKey(check);
  }

  /** Adds a finding; the message and the hint are as in {@link Problem}. */
  void add(Check check, Location location, String message, String hint) {
    Severity severity = checks.get(check);
    if (severity != null) {
      problems.accept(new Problem(severity, location, message, hint));
    }
  }

  /** Adds a finding on a value of a file's header, or on the file where the value isn't there. */
  void add(Check check, @Nullable Location place, ContentFile file, String message, String hint) {
    add(check, place == null ? Location.ofFile(file.shown()) : place, message, hint);
  }
}
