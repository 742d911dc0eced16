package dev.broadsheet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import dev.broadsheet.build.BuildOptions;
import dev.broadsheet.build.SiteBuild;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.BuildFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Reads every page of the repository's own site in Chromium, as a reader would. */
class OwnSiteInChromiumTest {
  // No iframe: Chromium opens a connection to its host before it asks the policy, and then loads
  // nothing. Against a frame there is only the audit.
  private static final String INJECTED =
      """
      <img src="https://image.injected.example/a.png" alt="">
      <script src="https://script.injected.example/a.js"></script>
      <script>new Image().src = "https://inline.injected.example/a.png";</script>
      <link rel="stylesheet" href="https://style.injected.example/a.css">
      <p style="background: url(https://attribute.injected.example/a.png)">Text</p>
      <link rel="prefetch" href="https://prefetch.injected.example/">
      </body>
      """;

  /** What no page of the site does, in a page without a policy. */
  private static final String NOISY =
      """
      <!DOCTYPE html>
      <title>Noisy</title>
      <img src="https://image.noisy.example/a.png" alt="">
      <script>
      document.cookie = "a=b; max-age=1000";
      localStorage.setItem("local", "b");
      sessionStorage.setItem("session", "b");
      indexedDB.open("database");
      caches.open("cache");
      console.log("logged");
      new WebSocket("wss://socket.noisy.example/");
      throw new Error("thrown");
      </script>
      """;

  private final Queue<String> noted = new ConcurrentLinkedQueue<>();

  @TempDir private Path site;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path profile;

  /** A way to read. */
  private record Settings(String scheme, boolean scripts) {}

  @Test
  void contactsNobodyKeepsNothingAndComplainsOfNothing() throws Exception {
    Path executable = Chromium.find();
    assumeTrue(executable != null, "no Chromium here: set CHROMIUM to its path");
    build();
    List<String> pages = pages();
    // What the policy of a page is there for.
    Files.writeString(
        site.resolve("injected.html"),
        Files.readString(site.resolve("index.html")).replace("</body>", INJECTED));
    Files.writeString(site.resolve("noisy.html"), NOISY);
    try (FolderServer server = new FolderServer(site);
        RecordingProxy proxy = new RecordingProxy();
        Chromium chromium = new Chromium(executable, profile, proxy)) {
      String address = server.address();
      readInAllWays(chromium, address, pages);

      assertThat(noted).isEmpty();
      // A browser has errands of its own, to hosts that the site knows nothing of.
      String everything = textOf(pages);
      assertThat(proxy.hosts())
          .filteredOn(everything::contains)
          .as("hosts that were contacted")
          .isEmpty();

      ReadingTab tab = new ReadingTab(chromium, address, noted);
      tab.settings("light", true);
      tab.read("injected.html");
      assertThat(noted).anyMatch(note -> note.contains("ContentSecurityPolicyIssue"));
      assertThat(proxy.hosts()).noneMatch(host -> host.endsWith("injected.example"));
      noticesEverything(tab, proxy);
    }
  }

  private void readInAllWays(Chromium chromium, String address, List<String> pages)
      throws Exception {
    List<Settings> ways = List.of(new Settings("light", true), new Settings("dark", false));
    ExecutorService threads = Executors.newFixedThreadPool(ways.size());
    try {
      List<Callable<JsonArray>> readers = new ArrayList<>();
      for (Settings way : ways) {
        readers.add(() -> read(new ReadingTab(chromium, address, noted), way, pages));
      }
      for (Future<JsonArray> kept : threads.invokeAll(readers)) {
        assertThat(kept.get()).as("kept in the browser").isEmpty();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static JsonArray read(ReadingTab tab, Settings way, List<String> pages)
      throws IOException, InterruptedException {
    tab.settings(way.scheme(), way.scripts());
    for (String page : pages) {
      tab.read(page);
    }
    return tab.kept();
  }

  /** That nothing was noted means something only if all of this would be. */
  private void noticesEverything(ReadingTab tab, RecordingProxy proxy)
      throws IOException, InterruptedException {
    noted.clear();
    tab.read("noisy.html");
    for (int i = 0; i < 100 && tab.kept().size() < 5; i++) {
      Thread.sleep(100);
    }
    assertThat(tab.kept().toString())
        .contains("\"name\":\"a\"", "local", "session", "database", "\"cacheName\":\"cache\"");
    assertThat(String.join("\n", noted))
        .contains(
            "request for https://image.noisy.example/a.png",
            "wss://socket.noisy.example/",
            "logged",
            "thrown",
            "DOMStorage.domStorageItemAdded");
    assertThat(proxy.hosts()).contains("image.noisy.example");
  }

  private void build() throws BuildFailedException {
    Path base = Path.of("..").toAbsolutePath().normalize();
    ProjectFolders folders =
        new ProjectFolders(
            base,
            base.resolve("content"),
            base.resolve("templates"),
            site,
            site.resolveSibling("reports"));
    Instant now = Instant.parse("2026-12-01T00:00:00Z");
    new SiteBuild(new BuildOptions(folders, false, now, false)).run(line -> {});
  }

  private String textOf(List<String> pages) throws IOException {
    StringBuilder texts = new StringBuilder();
    for (String page : pages) {
      texts.append(Files.readString(site.resolve(page)));
    }
    return texts.toString();
  }

  private List<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".html"))
          .sorted()
          .toList();
    }
  }
}
