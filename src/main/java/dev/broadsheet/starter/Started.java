package dev.broadsheet.starter;

import dev.broadsheet.diagnostic.Problem;
import java.util.List;

/**
 * What is said to whoever begins something.
 *
 * @param text what was made and what to do next; empty where nothing was made
 * @param problems why not
 */
public record Started(String text, List<Problem> problems) {

  static Started refused(Problem problem) {
    return new Started("", List.of(problem));
  }
}
