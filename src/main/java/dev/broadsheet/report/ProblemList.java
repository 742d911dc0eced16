package dev.broadsheet.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.util.List;
import java.util.Locale;

/** Writes problems as a list in JSON. */
final class ProblemList {
  private ProblemList() {}

  static String print(List<Problem> problems, RepositoryPaths root) {
    JsonArray list = new JsonArray();
    for (Problem problem : problems) {
      Location location = problem.location();
      JsonObject entry = new JsonObject();
      entry.addProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
      entry.addProperty("file", root.of(location.file()));
      entry.addProperty("line", location.line());
      entry.addProperty("column", location.column());
      entry.addProperty("length", location.length());
      entry.addProperty("message", problem.message());
      entry.addProperty("hint", problem.hint());
      list.add(entry);
    }
    JsonObject report = new JsonObject();
    report.addProperty("errors", problems.stream().filter(Problem::isError).count());
    report.addProperty("warnings", problems.stream().filter(p -> !p.isError()).count());
    report.add("problems", list);
    return ReportFolder.text(report);
  }
}
