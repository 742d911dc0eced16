package dev.broadsheet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

/** Uses the cards of a site with {@code embeds.loadOnClick} as a reader with a keyboard would. */
class LoadOnClickInChromiumTest {
  private static final Path PLAYERS =
      Path.of("test/resources/dev/broadsheet/sites/players").toAbsolutePath();
  private static final int MOST_SCRIPT_BYTES = 1500;
  private static final String YOUTUBE = "www.youtube-nocookie.com";
  private static final String SPOTIFY = "open.spotify.com";

  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
  private final Semaphore loaded = new Semaphore(0);
  private final Semaphore attached = new Semaphore(0);

  @TempDir private Path site;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path profile;

  @Test
  void contactsANetworkWhenItsButtonIsPressedAndNotBefore()
      throws IOException, InterruptedException, BuildFailedException {
    Path executable = Chromium.find();
    assumeTrue(executable != null, "no Chromium here: set CHROMIUM to its path");
    build();
    try (FolderServer server = new FolderServer(site);
        RecordingProxy proxy = new RecordingProxy();
        Chromium chromium = new Chromium(executable, profile, proxy)) {
      chromium.listen(this::listen);
      Chromium.Tab tab = chromium.open();
      for (String domain : List.of("Page", "Network", "Log", "Runtime")) {
        tab.call(domain + ".enable");
      }
      String page = server.address() + "news/players/index.html";

      tab.call("Emulation.setScriptExecutionDisabled", "value", true);
      load(tab, page);
      assertThat(shownButtons(tab)).as("buttons without scripts").isEqualTo("0");

      tab.call("Emulation.setScriptExecutionDisabled", "value", false);
      load(tab, page);
      assertThat(shownButtons(tab)).isEqualTo("2");
      pointAtAndFocusButtons(tab);
      Thread.sleep(500);
      assertThat(proxy.hosts()).doesNotContain(YOUTUBE, SPOTIFY);

      value(tab, "document.querySelector('button').focus()");
      press(tab);
      assertThat(attached.tryAcquire(10, TimeUnit.SECONDS)).as("a frame").isTrue();
      assertThat(value(tab, "document.activeElement.localName + document.activeElement.title"))
          .isEqualTo("iframeVideo on YouTube");
      waitFor(proxy, YOUTUBE);
      assertThat(proxy.hosts()).doesNotContain(SPOTIFY);
      assertThat(shownButtons(tab)).isEqualTo("1");
      assertThat(complaints).isEmpty();

      value(tab, "document.querySelector('iframe').src = 'https://" + YOUTUBE + "/embed/another'");
      Thread.sleep(500);
      assertThat(complaints).anyMatch(complaint -> complaint.contains("frame-src"));
    }
  }

  private void build() throws BuildFailedException, IOException {
    ProjectFolders folders =
        new ProjectFolders(
            PLAYERS,
            PLAYERS.resolve("content"),
            PLAYERS.resolve("templates"),
            site,
            site.resolveSibling("reports"));
    Instant now = Instant.parse("2026-12-01T00:00:00Z");
    new SiteBuild(new BuildOptions(folders, false, now, false)).run(line -> {});
    try (Stream<Path> assets = Files.list(site.resolve("assets"))) {
      assertThat(assets.filter(file -> file.toString().endsWith(".js")))
          .hasSize(1)
          .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(MOST_SCRIPT_BYTES));
    }
  }

  private void load(Chromium.Tab tab, String page) throws IOException, InterruptedException {
    loaded.drainPermits();
    tab.call("Page.navigate", "url", page);
    assertThat(loaded.tryAcquire(15, TimeUnit.SECONDS)).as("the page is loaded").isTrue();
  }

  private static String shownButtons(Chromium.Tab tab) throws IOException {
    return value(
        tab,
        "String([...document.querySelectorAll('button')].filter(b => b.checkVisibility()).length)");
  }

  private static void pointAtAndFocusButtons(Chromium.Tab tab) throws IOException {
    for (int i = 0; i < 2; i++) {
      String button = "document.querySelectorAll('button')[" + i + "]";
      value(tab, button + ".scrollIntoView()");
      value(tab, button + ".focus()");
      String x = value(tab, "String(" + button + ".getBoundingClientRect().x + 9)");
      String y = value(tab, "String(" + button + ".getBoundingClientRect().y + 9)");
      tab.call(
          "Input.dispatchMouseEvent",
          "type",
          "mouseMoved",
          "x",
          Double.parseDouble(x),
          "y",
          Double.parseDouble(y));
    }
  }

  private static void press(Chromium.Tab tab) throws IOException {
    tab.call(
        "Input.dispatchKeyEvent",
        "type",
        "keyDown",
        "key",
        "Enter",
        "code",
        "Enter",
        "text",
        "\r",
        "windowsVirtualKeyCode",
        13);
    tab.call("Input.dispatchKeyEvent", "type", "keyUp", "key", "Enter", "code", "Enter");
  }

  private static String value(Chromium.Tab tab, String expression) throws IOException {
    JsonObject answer = tab.call("Runtime.evaluate", "expression", expression);
    assertThat(answer.get("exceptionDetails")).as(expression).isNull();
    JsonObject result = answer.getAsJsonObject("result");
    return result.has("value") ? result.get("value").getAsString() : "";
  }

  private static void waitFor(RecordingProxy proxy, String host) throws InterruptedException {
    for (int i = 0; i < 100 && !proxy.hosts().contains(host); i++) {
      Thread.sleep(100);
    }
    assertThat(proxy.hosts()).contains(host);
  }

  private void listen(String event, JsonObject params) {
    switch (event) {
      case "Page.loadEventFired" -> loaded.release();
      case "Page.frameAttached" -> attached.release();
      case "Log.entryAdded" -> {
        // That the proxy leads nowhere is no fault of the page.
        String text = params.getAsJsonObject("entry").get("text").getAsString();
        if (!text.contains("ERR_TUNNEL_CONNECTION_FAILED")) {
          complaints.add(text);
        }
      }
      case "Runtime.consoleAPICalled", "Runtime.exceptionThrown" ->
          complaints.add(params.toString());
      default -> {
        // Events of no interest.
      }
    }
  }
}
