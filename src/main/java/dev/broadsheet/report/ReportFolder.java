package dev.broadsheet.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The folder that a build, or another goal, leaves its reports in, {@code target/broadsheet} unless
 * said.
 */
public final class ReportFolder {
  // Nothing puts a report in a page, and "©" is easier read than its code.
  private static final Gson JSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  private final ProjectFolders folders;

  /**
   * @param folders names the folder
   */
  public ReportFolder(ProjectFolders folders) {
    this.folders = folders;
  }

  /**
   * Writes a report over the one of the last build.
   *
   * @param name the file's name
   * @param report what it says
   * @param problems is told if it can't be written
   */
  public void write(String name, JsonElement report, Consumer<Problem> problems) {
    write(name, text(report), problems);
  }

  /** Returns the text of a report. */
  static String text(JsonElement report) {
    return JSON.toJson(report) + "\n";
  }

  /** Writes a text in the same way. */
  public void write(String name, String text, Consumer<Problem> problems) {
    Path file = folders.reports().resolve(name);
    try {
      Files.createDirectories(folders.reports());
      Files.writeString(file, text);
    } catch (IOException e) {
      problems.accept(
          Problem.error(
              Location.ofFile(folders.shown(file)),
              "this report cannot be written: " + e,
              "give the folder another place with -Dbroadsheet.reports"));
    }
  }
}
