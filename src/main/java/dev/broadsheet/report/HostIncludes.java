package dev.broadsheet.report;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.hosting.HostedOutput;
import java.util.function.Consumer;

/** Leaves among the reports what a web server's own configuration takes in. */
public final class HostIncludes {
  private HostIncludes() {}

  /**
   * Writes the files, in UTF-8.
   *
   * @param problems takes those that can't be written
   */
  public static void write(
      ProjectFolders folders, HostedOutput hosted, Consumer<Problem> problems) {
    ReportFolder reports = new ReportFolder(folders);
    hosted.includes().forEach((name, text) -> reports.write(name, text, problems));
  }
}
