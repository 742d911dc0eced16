package dev.broadsheet.report;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.util.List;

/**
 * Writes problems as <a
 * href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">workflow
 * commands</a>, a line each.
 */
final class GithubCommands {
  private GithubCommands() {}

  static String print(List<Problem> problems, RepositoryPaths root) {
    StringBuilder commands = new StringBuilder();
    for (Problem problem : problems) {
      Location at = problem.location();
      commands.append(problem.isError() ? "::error file=" : "::warning file=");
      commands.append(property(root.of(at.file())));
      if (at.line() > 0) {
        commands.append(",line=").append(at.line());
      }
      if (at.column() > 0) {
        commands.append(",col=").append(at.column());
        commands.append(",endColumn=").append(at.column() + Math.max(1, at.length()));
      }
      String hint = problem.hint().isEmpty() ? "" : "\n" + problem.hint();
      commands.append("::").append(data(problem.message() + hint)).append('\n');
    }
    return commands.toString();
  }

  // As the toolkit of GitHub's own actions does, in packages/core/src/command.ts.
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
