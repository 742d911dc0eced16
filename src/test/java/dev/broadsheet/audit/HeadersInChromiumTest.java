package dev.broadsheet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import dev.broadsheet.config.HostingService;
import dev.broadsheet.hosting.HostedSite;
import dev.broadsheet.hosting.WebServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads pages in Chromium from real servers that send the headers which were made for them. */
class HeadersInChromiumTest {
  private static final String INJECTED = ".injected.example";
  private static final String OPEN = ".open.example";
  private static final int CONSTRUCTS = 10;
  // The frame is of http. For one of https, Chromium connects to its host and greets it before it
  // asks the policy, then sends no request; it does so for rel=preconnect too, which no policy
  // concerns. Against these there is only the audit.
  private static final String CODE =
      """
      <img src="https://image.injected.example/a.png" alt="">
      <img srcset="http://srcset.injected.example/a.png 1x" alt="">
      <script src="https://script.injected.example/a.js"></script>
      <script>new Image().src = "https://inline.injected.example/a.png";</script>
      <script>fetch("https://fetch.injected.example/");</script>
      <link rel="stylesheet" href="https://style.injected.example/a.css">
      <p style="background: url(https://attribute.injected.example/a.png)">Text</p>
      <video src="https://video.injected.example/a.webm" autoplay></video>
      <iframe src="http://frame.injected.example/"></iframe>
      <object data="http://object.injected.example/"></object>
      </body>
      """;

  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
  private final Semaphore loaded = new Semaphore(0);

  @TempDir private Path base;
  @TempDir private Path work;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path profile;

  @ParameterizedTest
  @EnumSource(names = {"NGINX", "APACHE"})
  void theBrowserStopsWhatIsInjected(HostingService service)
      throws IOException, InterruptedException {
    Path executable = Chromium.find();
    assumeTrue(executable != null, "no Chromium here: set CHROMIUM to its path");
    assumeTrue(WebServer.find(service) != null, service.word() + " is not installed here");
    HostedSite site = HostedSite.copy(base, service.word(), "/daily/");
    assertThat(site.publish()).isEmpty();
    List<String> pages = site.files().stream().filter(file -> file.endsWith(".html")).toList();
    // The policy within the page is taken out: here the header is on its own.
    String page =
        Files.readString(site.output().resolve("index.html"))
            .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
            .replace("</body>", CODE);
    assertThat(page).doesNotContain("Content-Security-Policy").contains(INJECTED);
    Files.writeString(site.output().resolve("injected.html"), page);
    // Beside the site, where its rules don't reach, the same page is let through.
    Files.writeString(site.root().resolve("open.html"), page.replace(INJECTED, OPEN));

    Path include = site.reports().resolve("nginx.conf");
    try (WebServer server = WebServer.start(service, work, site.root(), include);
        RecordingProxy proxy = new RecordingProxy();
        Chromium chromium = new Chromium(executable, profile, proxy)) {
      chromium.listen(this::listen);
      Chromium.Tab tab = chromium.open();
      for (String domain : List.of("Page", "Log", "Runtime")) {
        tab.call(domain + ".enable");
      }
      for (String name : pages) {
        read(tab, server.address() + "/daily/" + name);
      }
      assertThat(complaints).isEmpty();

      read(tab, server.address() + "/daily/injected.html");
      read(tab, server.address() + "/open.html");
      for (int i = 0; i < 50 && requested(proxy, OPEN).size() < CONSTRUCTS; i++) {
        Thread.sleep(100);
      }
      assertThat(requested(proxy, OPEN)).hasSize(CONSTRUCTS);
      assertThat(requested(proxy, INJECTED)).isEmpty();
    }
  }

  private static List<String> requested(RecordingProxy proxy, String hosts) {
    return proxy.hosts().stream().filter(host -> host.endsWith(hosts)).toList();
  }

  private void read(Chromium.Tab tab, String address) throws IOException, InterruptedException {
    loaded.drainPermits();
    tab.call("Page.navigate", "url", address);
    assertThat(loaded.tryAcquire(15, TimeUnit.SECONDS)).as("%s is loaded", address).isTrue();
  }

  private void listen(String event, JsonObject params) {
    switch (event) {
      case "Page.loadEventFired" -> loaded.release();
      case "Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown" -> {
        // Where a page names no icon, the browser looks for this one.
        if (!params.toString().contains("/favicon.ico")) {
          complaints.add(params.toString());
        }
      }
      default -> {
        // Events of no interest.
      }
    }
  }
}
