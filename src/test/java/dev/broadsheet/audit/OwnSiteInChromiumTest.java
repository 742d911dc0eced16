package dev.broadsheet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.broadsheet.build.BuildOptions;
import dev.broadsheet.build.SiteBuild;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.BuildFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Reads every page of the repository's own site in Chromium, as a reader would. */
class OwnSiteInChromiumTest {
  private static final int TABS = 10;
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

  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
  private final Semaphore loaded = new Semaphore(0);

  @TempDir private Path site;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path profile;

  @Test
  void contactsNobodyAndComplainsOfNothing()
      throws IOException, InterruptedException, BuildFailedException {
    Path executable = Chromium.find();
    assumeTrue(executable != null, "no Chromium here: set CHROMIUM to its path");
    build();
    List<String> pages = pages();
    // What the policy of a page is there for.
    Files.writeString(
        site.resolve("injected.html"),
        Files.readString(site.resolve("index.html")).replace("</body>", INJECTED));
    try (FolderServer server = new FolderServer(site);
        RecordingProxy proxy = new RecordingProxy();
        Chromium chromium = new Chromium(executable, profile, proxy)) {
      String address = server.address();
      chromium.listen((event, params) -> listen(address, event, params));
      Chromium.Tab tab = chromium.open();
      for (String domain : List.of("Page", "Network", "Log", "Runtime")) {
        tab.call(domain + ".enable");
      }
      readAll(tab, address, pages, "light", false);
      readAll(tab, address, pages, "dark", true);
      JsonObject cookies = tab.call("Storage.getCookies");
      Thread.sleep(500);

      assertThat(complaints).isEmpty();
      // A browser has errands of its own, to hosts that the site knows nothing of.
      String everything = textOf(pages);
      assertThat(proxy.hosts())
          .filteredOn(everything::contains)
          .as("hosts that were contacted")
          .isEmpty();
      assertThat(cookies.getAsJsonArray("cookies")).isEmpty();

      emulate(tab, "light", false);
      read(tab, address + "injected.html");
      assertThat(complaints).isNotEmpty();
      assertThat(proxy.hosts()).noneMatch(host -> host.endsWith("injected.example"));
    }
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

  private void readAll(
      Chromium.Tab tab, String address, List<String> pages, String scheme, boolean withoutScripts)
      throws IOException, InterruptedException {
    emulate(tab, scheme, withoutScripts);
    for (String page : pages) {
      read(tab, address + page);
    }
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

  private static void emulate(Chromium.Tab tab, String scheme, boolean withoutScripts)
      throws IOException {
    JsonObject feature = new JsonObject();
    feature.addProperty("name", "prefers-color-scheme");
    feature.addProperty("value", scheme);
    JsonArray features = new JsonArray();
    features.add(feature);
    tab.call("Emulation.setEmulatedMedia", "features", features);
    tab.call("Emulation.setScriptExecutionDisabled", "value", withoutScripts);
  }

  /** Loads a page, scrolls to its end, goes through its links by keyboard, and points at it. */
  private void read(Chromium.Tab tab, String address) throws IOException, InterruptedException {
    loaded.drainPermits();
    tab.call("Page.navigate", "url", address);
    assertThat(loaded.tryAcquire(15, TimeUnit.SECONDS)).as("%s is loaded", address).isTrue();
    tab.call("Runtime.evaluate", "expression", "scrollTo(0, document.body.scrollHeight)");
    tab.call("Input.dispatchMouseEvent", "type", "mouseMoved", "x", 300, "y", 200);
    for (int i = 0; i < TABS; i++) {
      tab.call("Input.dispatchKeyEvent", "type", "keyDown", "key", "Tab", "code", "Tab");
      tab.call("Input.dispatchKeyEvent", "type", "keyUp", "key", "Tab", "code", "Tab");
    }
  }

  private void listen(String address, String event, JsonObject params) {
    switch (event) {
      case "Page.loadEventFired" -> loaded.release();
      case "Network.requestWillBeSent" -> {
        String url = params.getAsJsonObject("request").get("url").getAsString();
        if (!url.startsWith(address) && !url.startsWith("data:")) {
          complaints.add("request for " + url);
        }
      }
      case "Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown" ->
          complaints.add(params.toString());
      default -> {
        // Events of no interest.
      }
    }
  }
}
