package dev.broadsheet.audit;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import dev.broadsheet.audit.VectorArticles.Article;
import dev.broadsheet.audit.VectorArticles.Pasted;
import dev.broadsheet.build.UnstoppedBuild;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.BuildFailedException;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.output.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Puts every vector of the corpus into every form in which something is pasted, builds a site of
 * that, and reads its pages in Chromium with their policy and without it. Nothing runs, loads or
 * complains, and quoted words are shown. {@code -Dvectors.part=1} takes all pairs of a vector and a
 * form, where otherwise an eighth of them has to do. That the vectors are alive is seen from the
 * pages that hold them as they are.
 */
class VectorsInChromiumTest {
  private static final int LONGEST_SECONDS = 240;
  private static final int FEWEST_VECTORS = 200;
  private static final int FEWEST_ALIVE = 200;
  private static final Pattern POLICY =
      Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");
  // Browsers take none of these as they stand.
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cntrl}\\s\\p{Cf}\\uFFFD\\uFDD0-\\uFDEF]+");
  private static final String MARKS =
      "[...document.querySelectorAll('p')].map(p => p.textContent)"
          + ".filter(text => /^(Begin|End) [0-9]+$/.test(text)).join(';')";

  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
  private final Set<String> ran = new ConcurrentSkipListSet<>();
  private final Semaphore loaded = new Semaphore(0);

  @TempDir private Path content;
  @TempDir private Path site;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path profile;

  @Test
  void noneRuns() throws IOException, InterruptedException, BuildFailedException {
    Path executable = Chromium.find();
    assumeTrue(executable != null, "no Chromium here: set CHROMIUM to its path");
    List<Problem> leaks = new ArrayList<>();
    List<Article> articles = VectorArticles.write(content, Integer.getInteger("vectors.part", 8));
    build(leaks::add);
    try (FolderServer server = new FolderServer(site);
        RecordingProxy proxy = new RecordingProxy();
        Chromium chromium = new Chromium(executable, profile, proxy)) {
      chromium.listen((event, params) -> listen(server.address(), event, params));
      Chromium.Tab tab = tab(chromium);
      List<String> lost = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        String page = "vectors-" + i + "/";
        read(tab, server.address() + "plain/" + page + "index.html");
        collectForeign(tell(tab, Corpus.text("vectors/foreign.js")), page);
        assertThat(tell(tab, MARKS)).isEqualTo(String.join(";", articles.get(i).marks()));
        collectLost(articles.get(i), tell(tab, "document.body.textContent"), lost);
        read(tab, server.address() + page + "index.html");
      }
      read(tab, server.address() + "index.html");
      Thread.sleep(500);
      assertThat(ran).isEmpty();
      assertThat(complaints).isEmpty();
      assertThat(leaks).isEmpty();
      assertThat(lost).isEmpty();
      assertThat(proxy.hosts())
          .noneMatch(host -> host.contains("evil") || host.contains("twitter"));
    }
  }

  @Test
  void theyRunWhereNothingStopsThem() throws IOException, InterruptedException {
    Path executable = Chromium.find();
    assumeTrue(executable != null, "no Chromium here: set CHROMIUM to its path");
    List<Vectors.Vector> vectors = Vectors.all();
    StringBuilder frames = new StringBuilder("<!DOCTYPE html><title>All</title>");
    for (int i = 0; i < vectors.size(); i++) {
      Files.writeString(site.resolve(i + ".html"), "<!DOCTYPE html>" + vectors.get(i).page());
      frames.append("<iframe sandbox=\"allow-scripts allow-same-origin allow-forms\" src=\"");
      frames.append(i).append(".html\"></iframe>\n");
    }
    Files.writeString(site.resolve("all.html"), frames);
    try (FolderServer server = new FolderServer(site);
        RecordingProxy proxy = new RecordingProxy();
        Chromium chromium = new Chromium(executable, profile, proxy)) {
      chromium.listen((event, params) -> listen(server.address(), event, params));
      Chromium.Tab tab = tab(chromium);
      read(tab, server.address() + "all.html");
      int before = -1;
      for (int i = 0; i < 20 && ran.size() > before; i++) {
        before = ran.size();
        Thread.sleep(1000);
      }
      assertThat(proxy.hosts()).contains("evil.example");
    }
    assertThat(vectors).hasSizeGreaterThan(FEWEST_VECTORS).doesNotHaveDuplicates();
    Set<String> alive = ran.stream().map(told -> told.split(" ", 2)[0]).collect(toSet());
    assertThat(alive).hasSizeGreaterThan(FEWEST_ALIVE);
  }

  private void build(Consumer<Problem> leaks) throws BuildFailedException, IOException {
    Files.writeString(
        content.resolve("site.yml"), "title: Vectors\nbaseUrl: https://paper.example/\n");
    Path templates = Path.of("../templates").toAbsolutePath().normalize();
    ProjectFolders folders =
        new ProjectFolders(content, content, templates, site, site.resolveSibling("reports"));
    for (OutputFile file :
        UnstoppedBuild.run(folders, Instant.parse("2026-12-01T00:00:00Z"), leaks).files()) {
      write(site.resolve(file.path()), file.bytes());
      if (file.path().endsWith(".html")) {
        String page = new String(file.bytes(), StandardCharsets.UTF_8);
        Matcher policy = POLICY.matcher(page);
        assertThat(policy.find()).isTrue();
        byte[] plain = policy.replaceFirst("").getBytes(StandardCharsets.UTF_8);
        write(site.resolve("plain").resolve(file.path()), plain);
      } else {
        write(site.resolve("plain").resolve(file.path()), file.bytes());
      }
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static Chromium.Tab tab(Chromium chromium) throws IOException {
    Chromium.Tab tab = chromium.open();
    for (String domain : List.of("Page", "Network", "Log", "Runtime")) {
      tab.call(domain + ".enable");
    }
    tab.call("Runtime.addBinding", "name", "vectorRan");
    tab.call("Page.addScriptToEvaluateOnNewDocument", "source", Corpus.text("vectors/reader.js"));
    return tab;
  }

  private void read(Chromium.Tab tab, String page) throws IOException, InterruptedException {
    loaded.drainPermits();
    tab.call("Page.navigate", "url", page);
    assertThat(loaded.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS))
        .as("the page is loaded")
        .isTrue();
    assertThat(tell(tab, "String(window.readerIsDone)")).isEqualTo("true");
  }

  private static String tell(Chromium.Tab tab, String expression) throws IOException {
    JsonObject answer = tab.call("Runtime.evaluate", "expression", expression);
    assertThat(answer.get("exceptionDetails")).as(expression).isNull();
    return answer.getAsJsonObject("result").get("value").getAsString();
  }

  private void collectForeign(String found, String page) {
    if (!found.isEmpty()) {
      complaints.add(page + " has " + found);
    }
  }

  private static void collectLost(Article article, String text, List<String> lost) {
    String seen = seen(text);
    int from = 0;
    for (Pasted pasted : article.pasted()) {
      int begin = seen.indexOf(seen(pasted.begin()), from);
      int end = seen.indexOf(seen(pasted.end()), begin);
      String shown = begin < 0 ? "" : seen.substring(begin, end < 0 ? seen.length() : end);
      if (pasted.form().shows() && !shown.contains(seen(pasted.vector().text()))) {
        lost.add(pasted + " shows " + shown);
      }
      from = Math.max(from, end);
    }
  }

  private static String seen(String text) {
    return UNSEEN.matcher(text).replaceAll("");
  }

  private void listen(String own, String event, JsonObject params) {
    switch (event) {
      case "Page.loadEventFired" -> loaded.release();
      case "Runtime.bindingCalled" -> ran.add(params.get("payload").getAsString());
      case "Log.entryAdded" -> {
        JsonObject entry = params.getAsJsonObject("entry");
        // The vectors name files of the site that aren't there, for which a build would stop.
        if (!entry.get("source").getAsString().equals("network")) {
          complaints.add(entry.toString());
        }
      }
      case "Network.requestWillBeSent" -> {
        String url = params.getAsJsonObject("request").get("url").getAsString();
        // Chromium draws the buttons of a video so.
        if (!url.startsWith(own) && !url.startsWith("data:image/svg+xml;base64,")) {
          complaints.add("asks for " + url);
        }
      }
      case "Runtime.consoleAPICalled",
          "Runtime.exceptionThrown",
          "Page.javascriptDialogOpening",
          "Page.windowOpen",
          "Page.frameAttached",
          "Page.frameRequestedNavigation" ->
          complaints.add(event + " " + params);
      default -> {
        // Events of no interest.
      }
    }
  }
}
