package dev.broadsheet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
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

/** Searches a site with {@code search: true} as a reader would: by typing. */
class SearchInChromiumTest {
  private static final Path FINDING =
      Path.of("test/resources/dev/broadsheet/sites/finding").toAbsolutePath();
  private static final int MOST_SCRIPT_BYTES = 12_000;
  private static final String NONE = "Geen artikel heeft al deze woorden.";
  private static final String FLOOD = "The flood, in English";
  private static final String HIGH_WATER = "Hoogwater in de haven";
  private static final String DIKE = "De dijk wordt versterkt";
  private static final String FISHERS = "Vissers keren terug";

  /** What the page shows of a search: the count, and the headlines in order. */
  private static final String SHOWN =
      """
      [document.querySelector("#_count"), ...document.querySelectorAll("#_results h2")]
        .map(element => element?.textContent).join("\\n")
      """;

  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
  private final Semaphore loaded = new Semaphore(0);

  @TempDir private Path site;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path profile;

  @Test
  void findsWhatIsTyped() throws IOException, InterruptedException, BuildFailedException {
    Path executable = Chromium.find();
    assumeTrue(executable != null, "no Chromium here: set CHROMIUM to its path");
    build();
    try (FolderServer server = new FolderServer(site);
        RecordingProxy proxy = new RecordingProxy();
        Chromium chromium = new Chromium(executable, profile, proxy)) {
      Chromium.Tab tab = chromium.open();
      tab.listen((event, params) -> note(event, params, server.address()));
      for (String domain : List.of("Page", "Network", "Log", "Runtime", "Audits")) {
        tab.call(domain + ".enable");
      }
      String page = server.address() + "search/index.html";

      load(tab, page);
      assertThat(
              value(tab, "document.activeElement.id + document.activeElement.labels[0].innerText"))
          .isEqualTo("_qZoekwoorden");

      finds(tab, "zandzakken ", HIGH_WATER, DIKE);
      // Forms of a word, in the language of each article.
      finds(tab, "overstroming ", DIKE, HIGH_WATER);
      finds(tab, "house ", "Walls by the harbour", FLOOD);
      finds(tab, "runs ", "Walls by the harbour", FLOOD);
      // A form that stands nowhere in the site.
      finds(tab, "molens ", "De molen maalt graan", "Brood van de markt");
      // The beginning of a word, but only of the last one.
      finds(tab, "achthon", "Brood van de markt");
      finds(tab, "achthon ", "Brood van de markt");
      finds(tab, "gra", "De molen maalt graan", "Brood van de markt");
      // Two words, in any order.
      finds(tab, "netten haven", FISHERS, HIGH_WATER);
      finds(tab, "haven brood ");
      // Phrases.
      finds(tab, "\"netten naar boven\"", HIGH_WATER);
      finds(tab, "“Naar boven”", HIGH_WATER);
      finds(tab, "\"boven naar\"");
      finds(tab, "\"Vissers keren\" haven", FISHERS);
      // Accents, both ways; authors of posts, tags, and pages without a section.
      finds(tab, "zoe ", FISHERS);
      finds(tab, "cafe ", HIGH_WATER);
      finds(tab, "VÍSSERS keren ", FISHERS);
      finds(tab, "Dijken ", DIKE, "Walls by the harbour", FLOOD, HIGH_WATER);
      finds(tab, "rubriek ", "Over De Vinder");
      finds(tab, "xylofoon ");
      finds(tab, "!?");
      // Letter by letter.
      finds(tab, "graa", "De molen maalt graan", "Brood van de markt");
      tab.call("Input.insertText", "text", "f");
      waitFor(tab, "graaf", NONE);

      followsAndComesBack(tab);
      aLongIndexHasNodes(tab, page);
      assertThat(complaints).isEmpty();
      aBrokenIndexIsTold(tab, page);
      withoutScripts(tab, page);
    }
  }

  private static void finds(Chromium.Tab tab, String query, String... titles)
      throws IOException, InterruptedException {
    value(tab, "document.querySelector('#_count').textContent = '…'");
    value(tab, "document.querySelector('#_q').select()");
    tab.call("Input.insertText", "text", query);
    String count = titles.length == 0 ? NONE : "Gevonden artikelen: " + titles.length;
    String expected =
        Stream.concat(Stream.of(count), Stream.of(titles))
            .reduce((a, b) -> a + "\n" + b)
            .orElse("");
    waitFor(tab, query, expected);
  }

  private static void waitFor(Chromium.Tab tab, String query, String expected)
      throws IOException, InterruptedException {
    for (int i = 0; i < 100 && !value(tab, SHOWN).equals(expected); i++) {
      Thread.sleep(50);
    }
    assertThat(value(tab, SHOWN)).as(query).isEqualTo(expected);
  }

  private void followsAndComesBack(Chromium.Tab tab) throws IOException, InterruptedException {
    finds(tab, "kade netten", HIGH_WATER);
    press(tab);
    assertThat(value(tab, "location.search")).isEqualTo("?q=kade+netten");
    assertThat(value(tab, "document.querySelector('#_results .standfirst').innerHTML"))
        .isEqualTo(
            "De overstroming begon bij de <mark>kade</mark>. Vissers droegen hun"
                + " <mark>netten</mark> naar boven, en bewoners stapelden zandzakken. “Wij kennen"
                + " het water”, zei één visser. Wat nu volgt De pompen in het café draaien …");
    assertThat(value(tab, "document.querySelector('#_results .kicker').textContent"))
        .isEqualTo("Water");
    assertThat(value(tab, "document.querySelector('#_results time').outerHTML"))
        .isEqualTo("<time datetime=\"2021-03-02\">2 maart 2021</time>");

    loaded.drainPermits();
    value(tab, "document.querySelector('#_results a').click()");
    assertThat(loaded.tryAcquire(15, TimeUnit.SECONDS)).as("the article is loaded").isTrue();
    assertThat(value(tab, "document.querySelector('h1').textContent")).isEqualTo(HIGH_WATER);
    value(tab, "history.back()");
    waitFor(tab, "after coming back", "Gevonden artikelen: 1\n" + HIGH_WATER);
    assertThat(value(tab, "document.querySelector('#_q').value")).isEqualTo("kade netten");
  }

  /** Parts the index within the words that begin with "bl", as only one of 2 MB is parted. */
  private void aLongIndexHasNodes(Chromium.Tab tab, String page)
      throws IOException, InterruptedException {
    load(tab, page);
    finds(tab, "bl", FISHERS, HIGH_WATER);
    Path file = site.resolve("search/index.json");
    JsonObject index = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    JsonArray leaf = index.remove("leaves").getAsJsonArray().get(0).getAsJsonArray();
    String rows = Files.readString(words(leaf.get(1).getAsString()));
    int half = rows.indexOf("\nblijv\t") + 1;
    Files.writeString(words("leaf-a"), rows.substring(0, half));
    Files.writeString(words("leaf-b"), rows.substring(half));
    Files.writeString(words("node-a"), "a\tleaf-a\n");
    Files.writeString(words("node-b"), "blijv\tleaf-b\n");
    index.add("nodes", JsonParser.parseString("[['a', 'node-a'], ['blijv', 'node-b']]"));
    Files.writeString(file, index.toString());

    load(tab, page);
    finds(tab, "bl", FISHERS, HIGH_WATER);
    finds(tab, "achthonderd ", "Brood van de markt");
    finds(tab, "zandzakken ", HIGH_WATER, DIKE);
    finds(tab, "xylofoon ");
  }

  private Path words(String hash) {
    return site.resolve("search/words/w." + hash + ".idx");
  }

  private void aBrokenIndexIsTold(Chromium.Tab tab, String page)
      throws IOException, InterruptedException {
    Files.delete(site.resolve("search/index.json"));
    load(tab, page + "?q=kade");
    waitFor(tab, "without an index", "Zoeken lukt nu niet. Probeer het later nog eens.");
  }

  private void withoutScripts(Chromium.Tab tab, String page)
      throws IOException, InterruptedException {
    tab.call("Emulation.setScriptExecutionDisabled", "value", true);
    load(tab, page);
    assertThat(value(tab, "document.querySelector('main').innerText"))
        .contains("Zoeken heeft JavaScript nodig", "Archief", "Onderwerpen")
        .doesNotContain("Zoekwoorden", "Meer resultaten");
    assertThat(value(tab, "[...document.querySelectorAll('.ways a')].map(a => a.pathname).join()"))
        .isEqualTo("/archive/,/tags/");
  }

  private void build() throws BuildFailedException, IOException {
    ProjectFolders folders =
        new ProjectFolders(
            FINDING,
            FINDING.resolve("content"),
            FINDING.resolve("templates"),
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

  private void note(String event, JsonObject params, String address) {
    switch (event) {
      case "Page.loadEventFired" -> loaded.release();
      case "Network.requestWillBeSent" -> {
        String url = params.getAsJsonObject("request").get("url").getAsString();
        if (!url.startsWith(address) && !url.startsWith("data:")) {
          complaints.add("request for " + url);
        }
      }
      case "Audits.issueAdded" -> {
        if (params.toString().contains("SecurityPolicy")) {
          complaints.add(params.toString());
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
