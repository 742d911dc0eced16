package dev.broadsheet.publish;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.BuildFailedException;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.output.OutputFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What keeps a site from being published, in terms of the output folder. */
final class PublishProblems {
  private static final int SHOWN_CONFLICTS = 20;

  private final String folder;
  private final List<Problem> problems = new ArrayList<>();

  PublishProblems(ProjectFolders folders) {
    this.folder = folders.shown(folders.output());
  }

  void addReserved(OutputFile file) {
    problems.add(
        Problem.error(
            Location.ofFile(file.origin()),
            "\"" + file.path() + "\" is the name of Broadsheet's list of the files it made",
            "give the file another name"));
  }

  void addConflicts(Collection<String> paths, Manifest before) {
    String hint =
        before.paths().isEmpty()
            ? "move it elsewhere; if all in \""
                + folder
                + "\" is an older build, delete that folder"
            : "move it elsewhere, or rename the page or file that takes its place";
    paths.stream()
        .limit(SHOWN_CONFLICTS)
        .map(path -> Location.ofFile(folder + "/" + path))
        .map(at -> Problem.error(at, "this is not by Broadsheet, and would be overwritten", hint))
        .forEach(problems::add);
    if (paths.size() > SHOWN_CONFLICTS) {
      problems.add(
          Problem.error(
              Location.ofFile(folder),
              "has " + (paths.size() - SHOWN_CONFLICTS) + " more files that are not by Broadsheet",
              hint));
    }
  }

  void failIfAny() throws BuildFailedException {
    if (!problems.isEmpty()) {
      throw new BuildFailedException(problems);
    }
  }

  BuildFailedException diskFailure(IOException e) {
    String file = e instanceof FileSystemException f && f.getFile() != null ? f.getFile() : folder;
    return new BuildFailedException(
        List.of(
            Problem.error(
                Location.ofFile(file),
                "publishing stopped: " + reason(e),
                "every file is whole; mend this and build again to have them all")));
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission to read or write it";
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason != null ? reason : e.getClass().getSimpleName();
  }
}
