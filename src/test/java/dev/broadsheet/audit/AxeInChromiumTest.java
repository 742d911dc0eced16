package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.broadsheet.build.MiniSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * axe-core, whose rules are not ours, finds nothing that keeps anybody from reading the mini-sites
 * in the built-in theme and the repository's own site. It reads each page that has an element in a
 * place where no page before had one; {@code -Daxe.all=true} makes it read all. {@code .ci/run}
 * installs it where there is npm.
 */
class AxeInChromiumTest {
  private static final Path AXE =
      Path.of("target/axe/node_modules/axe-core/axe.min.js").toAbsolutePath();

  /** All that it finds, a line each. */
  private static final String RUN =
      """
      axe.run(document, {resultTypes: ["violations"]}).then(({violations}) => violations.flatMap(
        ({id, nodes}) => nodes.map(({target, html}) => `${id} at ${target}: ${html}`)).join("\\n"))
      """;

  private static final String BAD =
      """
      <!DOCTYPE html><title></title><img src="a.png"><p style="color: #aaa; background: #fff">Text
      """;

  @TempDir private Path sites;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path profile;

  @Test
  void findsNothing() throws Exception {
    Path executable = Chromium.find();
    assumeTrue(executable != null, "no Chromium here: set CHROMIUM to its path");
    assumeTrue(Files.isRegularFile(AXE), "axe-core is not in src/target/axe");
    for (String name : MiniSite.inBuiltInTheme()) {
      MiniSite.of(name).publish(sites.resolve(name));
    }
    MiniSite.own().publish(sites.resolve("own"));
    List<String> pages = pages();
    assertThat(pages).hasSizeGreaterThan(30);
    Files.writeString(sites.resolve("bad.html"), BAD);
    try (FolderServer server = new FolderServer(sites);
        RecordingProxy proxy = new RecordingProxy();
        Chromium chromium = new Chromium(executable, profile, proxy)) {
      assertThat(new Reader(chromium, server.address()).read("bad.html"))
          .contains("image-alt at img", "html-has-lang", "document-title", "color-contrast at p");
      assertThat(inTwoTabs(chromium, server.address(), pages)).isEmpty();
    }
  }

  private List<String> pages() throws IOException {
    boolean all = Boolean.getBoolean("axe.all");
    Set<String> seen = new HashSet<>();
    List<String> pages = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : MiniSite.files(sites).entrySet()) {
      if (file.getKey().endsWith(".html") && (seen.addAll(places(file.getValue())) || all)) {
        pages.add(file.getKey());
      }
    }
    return pages;
  }

  /** Returns of each element what stands around it, and what its attributes are. */
  private static Set<String> places(byte[] page) {
    Set<String> places = new HashSet<>();
    for (Element element : Jsoup.parse(new String(page, UTF_8)).getAllElements()) {
      StringBuilder place = new StringBuilder();
      for (Element at = element; at != null; at = at.parent()) {
        place.append(at.tagName()).append('.').append(at.className()).append(' ');
      }
      element.attributes().forEach(attribute -> place.append(' ').append(attribute.getKey()));
      places.add(place.append(element.text().isEmpty() ? " empty" : "").toString());
    }
    return places;
  }

  private static List<String> inTwoTabs(Chromium chromium, String address, List<String> pages)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      int half = pages.size() / 2;
      List<Callable<List<String>>> readers = new ArrayList<>();
      for (List<String> part : List.of(pages.subList(0, half), pages.subList(half, pages.size()))) {
        readers.add(() -> new Reader(chromium, address).readAll(part));
      }
      List<String> found = new ArrayList<>();
      for (Future<List<String>> read : threads.invokeAll(readers)) {
        found.addAll(read.get());
      }
      return found;
    } finally {
      threads.shutdownNow();
    }
  }

  /** A tab that axe reads pages in. */
  private static final class Reader {
    private final Chromium.Tab tab;
    private final String address;
    private final String axe;
    private final Semaphore loaded = new Semaphore(0);

    Reader(Chromium chromium, String address) throws IOException {
      this.tab = chromium.openWindow();
      this.address = address;
      this.axe = Files.readString(AXE);
      tab.listen((event, params) -> loaded.release(event.equals("Page.loadEventFired") ? 1 : 0));
      tab.call("Page.enable");
    }

    List<String> readAll(List<String> pages) throws IOException, InterruptedException {
      List<String> found = new ArrayList<>();
      for (String page : pages) {
        String wrong = read(page);
        if (!wrong.isEmpty()) {
          found.add(page + ":\n" + wrong);
        }
      }
      return found;
    }

    String read(String page) throws IOException, InterruptedException {
      loaded.drainPermits();
      tab.call("Page.navigate", "url", address + page);
      assertThat(loaded.tryAcquire(30, TimeUnit.SECONDS)).as("%s is loaded", page).isTrue();
      evaluate(axe);
      JsonElement wrong = evaluate(RUN).get("value");
      assertThat(wrong).as(page).isNotNull();
      return wrong.getAsString();
    }

    private JsonObject evaluate(String expression) throws IOException {
      JsonObject answer =
          tab.call("Runtime.evaluate", "expression", expression, "awaitPromise", true);
      assertThat(answer.get("exceptionDetails")).isNull();
      return answer.getAsJsonObject("result");
    }
  }
}
