package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.output.OutputTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build may not take from an earlier one, though the article itself is the same. */
class ReuseTest {
  private static final String NEEDY =
      "p { background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=) }\n";
  private static final String PLAIN = "p { color: black }" + " ".repeat(NEEDY.length() - 19) + "\n";

  @TempDir Path folder;

  @Test
  void pagesArePermittedWhatAChangedStyleSheetNeeds() throws IOException {
    article();
    Path style = folder.resolve("content/own.css");
    Files.writeString(style, PLAIN);
    publish("here");
    // Of the same length: nothing but its content tells it from the other.
    Files.writeString(style, NEEDY);
    publish("here");
    String reused = Files.readString(folder.resolve("here/site/news/flood/index.html"));

    publish("anew");

    assertThat(reused)
        .contains("data:")
        .isEqualTo(Files.readString(folder.resolve("anew/site/news/flood/index.html")));
  }

  @Test
  void nothingIsSkippedWhereTheListOfPublishedFilesIsNotWhatItWas() throws IOException {
    article();
    BuildReport report = publish("here");
    Path list = folder.resolve("here/site/.broadsheet");
    age(folder);
    Caches caches = caches();
    caches.lastBuild().write(caches.results(new OutputTree(List.of())), report);
    assertThat(caches().lastBuild().unchanged()).isEqualTo(report);

    Files.writeString(list, Files.readString(list) + "<<<<<<< what a merge left behind\n");

    assertThat(caches().lastBuild().unchanged()).isNull();
  }

  // What was written this moment is never taken to be the same.
  private static void age(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(MiniSite.NOW));
      }
    }
  }

  private Caches caches() {
    ProjectFolders folders =
        new ProjectFolders(
            folder,
            folder.resolve("content"),
            folder.resolve("templates"),
            folder.resolve("here/site"),
            folder.resolve("here/reports"));
    return new Caches(new BuildOptions(folders, false, MiniSite.NOW, false));
  }

  private void article() throws IOException {
    Files.createDirectories(folder.resolve("content/news"));
    Files.writeString(
        folder.resolve("content/site.yml"), "title: A paper\nbaseUrl: https://paper.example/\n");
    Files.writeString(
        folder.resolve("content/news/flood.md"),
        "---\ntitle: Flood\ndate: 2021-02-03\n---\nText.\n");
  }

  private BuildReport publish(String where) throws IOException {
    return new MiniSite(folder.resolve("content"), folder.resolve("templates"))
        .publish(folder.resolve(where + "/site"), folder.resolve(where + "/reports"));
  }
}
