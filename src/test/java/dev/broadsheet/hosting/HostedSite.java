package dev.broadsheet.hosting;

import dev.broadsheet.build.BuildOptions;
import dev.broadsheet.build.SiteBuild;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.BuildFailedException;
import dev.broadsheet.diagnostic.ProblemPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small site with all that hosts have to be told, in a folder of its own.
 *
 * @param base an empty folder
 * @param path the path of its address, with a slash at both ends
 */
public record HostedSite(Path base, String path) {
  static final Path SOURCE = Path.of("test/resources/dev/broadsheet/sites/hosted");

  /** Copies the site, for a host and a path. */
  public static HostedSite copy(Path base, String hosting, String path) throws IOException {
    HostedSite site = new HostedSite(base, path);
    for (String folder : List.of("content", "templates")) {
      copy(SOURCE.resolve(folder), base.resolve(folder));
    }

    Path settings = base.resolve("content/site.yml");
    Files.writeString(
        settings,
        Files.readString(settings)
            .replace("hosted.example/daily/", "hosted.example" + path)
            .replaceFirst("hosting:.*", "hosting: " + hosting));
    return site;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /** Writes a file of it. */
  void write(String file, String text) throws IOException {
    Files.createDirectories(base.resolve(file).getParent());
    Files.writeString(base.resolve(file), text);
  }

  /** Returns the folder that a server is to serve. */
  public Path root() {
    return base.resolve("www");
  }

  /** Returns the folder that it is published to: where its address is below the root. */
  public Path output() {
    return root().resolve(path.substring(1));
  }

  /**
   * Returns the paths of all files that readers can ask for, sorted; where they are sent on, they
   * can't.
   */
  public List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(output())) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !isRedirect(file))
          .map(file -> output().relativize(file).toString())
          .filter(file -> !file.startsWith(".") && !file.startsWith("_"))
          .sorted()
          .toList();
    }
  }

  private static boolean isRedirect(Path file) {
    try {
      return file.toString().endsWith(".html")
          && Files.readString(file).contains("http-equiv=\"refresh\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the folder of the files for the host alone. */
  public Path reports() {
    return base.resolve("reports");
  }

  /** Publishes it and returns the problems as they are printed. */
  public String publish() {
    ProjectFolders folders =
        new ProjectFolders(
            base, base.resolve("content"), base.resolve("templates"), output(), reports());
    Instant now = Instant.parse("2026-11-22T12:00:00Z");
    try {
      return ProblemPrinter.print(
          new SiteBuild(new BuildOptions(folders, false, now, false)).run(line -> {}).problems());
    } catch (BuildFailedException e) {
      return ProblemPrinter.print(e.problems());
    }
  }
}
