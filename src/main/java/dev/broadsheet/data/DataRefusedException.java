package dev.broadsheet.data;

import dev.broadsheet.diagnostic.Problem;

/** Ends the reading of a text that is valid, but that Broadsheet doesn't take. */
final class DataRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  DataRefusedException(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
