package dev.broadsheet.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Writes problems the way a good compiler does: place, message, the line with carets beneath what
 * is meant, and the way out.
 *
 * <pre>{@code
 * content/buitenland/kaboel.md:3:1: error: unknown key "titel" in front matter
 *     3 | titel: Kaboel valt
 *       | ^^^^^
 *     did you mean "title"?
 * }</pre>
 */
public final class ProblemPrinter {
  private static final String INDENT = "    ";

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.location().file())
          .thenComparing(problem -> problem.location().line())
          .thenComparing(problem -> problem.location().column())
          .thenComparing(Problem::severity)
          .thenComparing(Problem::message)
          .thenComparing(Problem::hint);

  private ProblemPrinter() {}

  /**
   * Returns the problems as text, by file, line and column, whatever order they were found in; each
   * line ends with {@code \n}.
   */
  public static String print(Collection<Problem> problems) {
    StringBuilder text = new StringBuilder();
    inOrder(problems).forEach(problem -> print(problem, text));
    return text.toString();
  }

  /** Returns the problems by file, line and column. */
  public static List<Problem> inOrder(Collection<Problem> problems) {
    return problems.stream().sorted(BY_PLACE).toList();
  }

  private static void print(Problem problem, StringBuilder text) {
    Location location = problem.location();
    text.append(ShownLine.visible(location.file()));
    if (location.line() > 0) {
      text.append(':').append(location.line());
    }
    if (location.column() > 0) {
      text.append(':').append(location.column());
    }
    text.append(": ").append(problem.severity().name().toLowerCase(Locale.ROOT)).append(": ");
    text.append(ShownLine.visible(problem.message())).append('\n');
    if (location.line() > 0) {
      printLine(location, text);
    }
    problem
        .hint()
        .lines()
        .forEach(line -> text.append(INDENT).append(ShownLine.visible(line)).append('\n'));
  }

  private static void printLine(Location location, StringBuilder text) {
    ShownLine line = ShownLine.of(location);
    String number = Integer.toString(location.line());
    text.append((INDENT + number + " | " + line.text()).stripTrailing()).append('\n');
    if (!line.carets().isEmpty()) {
      text.append(INDENT).append(" ".repeat(number.length()));
      text.append(" | ").append(line.carets()).append('\n');
    }
  }
}
