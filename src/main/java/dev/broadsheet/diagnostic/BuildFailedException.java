package dev.broadsheet.diagnostic;

import java.util.List;

/** A build that published nothing because of errors in the site's sources. */
public final class BuildFailedException extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient List<Problem> problems;

  /**
   * @param problems everything that was found, warnings too; at least one error
   */
  public BuildFailedException(List<Problem> problems) {
    super(problems.stream().filter(Problem::isError).count() + " errors");
    this.problems = List.copyOf(problems);
  }

  /** Returns everything that was found. */
  public List<Problem> problems() {
    return problems;
  }
}
