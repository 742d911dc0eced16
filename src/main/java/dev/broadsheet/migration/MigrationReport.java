package dev.broadsheet.migration;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.report.ReportFolder;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What became of a site that moved in.
 *
 * @param dialect the tool that it comes from
 * @param pages how many articles, pages and sections were written
 * @param files how many other files were copied
 * @param unchanged how many files were there already, and the same
 * @param problems what was left as it is, and why; an error is what could not be written
 */
public record MigrationReport(
    Dialect dialect, int pages, int files, int unchanged, List<Problem> problems) {

  /** Returns it all in one line. */
  public String summary() {
    String line =
        String.format(
            Locale.ROOT,
            "imported from %s: %d converted, %d copied, %d left as they were",
            dialect.word(),
            pages,
            files,
            problems.size());
    return unchanged == 0 ? line : line + "; " + unchanged + " were there already";
  }

  /** Returns whether something that was asked for was not done. */
  public boolean isFailure() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /**
   * Writes {@code import.json} into the folder of reports.
   *
   * @param writing is told if it can't be written
   */
  public void write(ProjectFolders folders, Consumer<Problem> writing) {
    JsonObject report = new JsonObject();
    report.addProperty("from", dialect.word());
    report.addProperty("converted", pages);
    report.addProperty("copied", files);
    report.addProperty("unchanged", unchanged);
    JsonArray left = new JsonArray();
    for (Problem problem : problems) {
      Location location = problem.location();
      JsonObject entry = new JsonObject();
      entry.addProperty("file", location.file());
      entry.addProperty("line", location.line());
      entry.addProperty("column", location.column());
      entry.addProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
      entry.addProperty("why", problem.message());
      entry.addProperty("hint", problem.hint());
      left.add(entry);
    }
    report.add("left", left);
    new ReportFolder(folders).write("import.json", report, writing);
  }
}
