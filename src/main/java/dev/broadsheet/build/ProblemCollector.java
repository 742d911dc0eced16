package dev.broadsheet.build;

import dev.broadsheet.diagnostic.BuildFailedException;
import dev.broadsheet.diagnostic.Problem;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Gathers the problems of a build from all its threads, each once. */
final class ProblemCollector implements Consumer<Problem> {
  private final Set<Problem> problems = Collections.synchronizedSet(new LinkedHashSet<>());
  private final boolean strict;

  /**
   * @param strict whether warnings stop the build too
   */
  ProblemCollector(boolean strict) {
    this.strict = strict;
  }

  @Override
  public void accept(Problem problem) {
    problems.add(problem);
  }

  /** Ends the build if anything was found that stops it. */
  void stopIfFatal() throws BuildFailedException {
    List<Problem> all = all();
    if (all.stream().anyMatch(problem -> strict || problem.isError())) {
      throw new BuildFailedException(all);
    }
  }

  List<Problem> all() {
    synchronized (problems) {
      return List.copyOf(problems);
    }
  }
}
