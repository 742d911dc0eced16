package dev.broadsheet.build;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.BuildFailedException;
import dev.broadsheet.diagnostic.ProblemPrinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A site in a folder of its own, to be spoilt and built. */
final class MistakenSite {
  private static final Instant NOW = Instant.parse("2022-01-01T00:00:00Z");

  private final Path base;
  private Path output;
  private boolean strict;

  MistakenSite(Path base) {
    this.base = base;
    this.output = base.resolve("site-output");
  }

  /** A file of the published site. */
  record Snapshot(String path, FileTime modified, String content) {}

  Path base() {
    return base;
  }

  void output(String folder) {
    output = base.resolve(folder);
  }

  void strict() {
    strict = true;
  }

  /** Copies a folder's files over those that are there. */
  void lay(Path folder) throws IOException {
    for (Path file : files(folder)) {
      Path to = base.resolve(folder.relativize(file).toString());
      Files.createDirectories(to.getParent());
      Files.write(to, Files.readAllBytes(file));
    }
  }

  void write(String path, byte[] bytes) throws IOException {
    Path file = base.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  void write(String path, String text) throws IOException {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Deletes a file, or a folder with all in it. */
  void delete(String path) throws IOException {
    try (Stream<Path> files = Files.walk(base.resolve(path))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Builds the site and returns the problems as they are printed; empty where there is none. */
  String build() {
    ProjectFolders folders =
        new ProjectFolders(
            base,
            base.resolve("content"),
            base.resolve("templates"),
            output,
            base.resolve("reports"));
    try {
      BuildReport report =
          new SiteBuild(new BuildOptions(folders, false, NOW, strict)).run(line -> {});
      return ProblemPrinter.print(report.problems());
    } catch (BuildFailedException e) {
      return ProblemPrinter.print(e.problems());
    }
  }

  /** Returns all files of the published site. */
  List<Snapshot> output() throws IOException {
    List<Snapshot> snapshots = new ArrayList<>();
    for (Path file : files(output)) {
      snapshots.add(
          new Snapshot(
              output.relativize(file).toString(),
              Files.getLastModifiedTime(file),
              Files.readString(file, StandardCharsets.ISO_8859_1)));
    }
    return snapshots;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
