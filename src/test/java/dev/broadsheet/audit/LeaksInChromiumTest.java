package dev.broadsheet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Asks Chromium whether the constructs of the corpora contact another host. */
class LeaksInChromiumTest {
  private static final String SITE = "site.example";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css",
          "svg", "image/svg+xml",
          "js", "text/javascript",
          "xml", "application/xml",
          "json", "application/manifest+json");

  private final Map<String, Corpus.Case> cases = new TreeMap<>();

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path profile;

  @Test
  void chromiumSaysTheSame() throws IOException, InterruptedException {
    Path executable = Chromium.find();
    assumeTrue(executable != null, "no Chromium here: set CHROMIUM to its path");
    List<Corpus.Case> leaking = Corpus.leaking();
    leaking.removeIf(tried -> knownQuiet().contains(tried.name()));
    List<Corpus.Case> innocent = Corpus.innocent();
    Stream.concat(leaking.stream(), innocent.stream())
        .forEach(tried -> cases.put("/" + cases.size(), tried));

    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
    try (RecordingProxy proxy = new RecordingProxy();
        Chromium chromium = new Chromium(executable, profile, proxy)) {
      String address = "http://127.0.0.1:" + server.getAddress().getPort();
      load(chromium, List.of(address + "/frames"), false);
      settle(proxy, leaking, 2);
      // Some constructs work only in a page of its own, some only where scripts don't.
      load(chromium, uncontacted(leaking, address, proxy), false);
      settle(proxy, leaking, 2);
      load(chromium, uncontacted(leaking, address, proxy), true);
      settle(proxy, leaking, 20);

      assertThat(proxy.hosts())
          .filteredOn(host -> !host.equals(SITE))
          .filteredOn(host -> innocent.stream().anyMatch(tried -> tried.text().contains(host)))
          .as("contacted by what is innocent")
          .isEmpty();
      TreeSet<String> quiet = new TreeSet<>();
      leaking.forEach(tried -> quiet.add(tried.name()));
      quiet.removeAll(proxy.hosts());
      assertThat(quiet).as("not contacted by what leaks").isEmpty();
    } finally {
      server.stop(0);
      threads.shutdownNow();
    }
  }

  private static List<String> knownQuiet() {
    return Corpus.text("not-in-chromium.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" ", 2)[0])
        .toList();
  }

  private List<String> uncontacted(
      List<Corpus.Case> leaking, String address, RecordingProxy proxy) {
    List<String> addresses = new ArrayList<>();
    cases.forEach(
        (path, tried) -> {
          if (leaking.contains(tried) && !proxy.hosts().contains(tried.name())) {
            addresses.add(address + path);
          }
        });
    return addresses;
  }

  private static void load(Chromium chromium, List<String> addresses, boolean withoutScripts)
      throws IOException {
    for (String address : addresses) {
      Chromium.Tab tab = chromium.open();
      tab.call("Emulation.setScriptExecutionDisabled", "value", withoutScripts);
      tab.call("Page.navigate", "url", address);
    }
  }

  /** Waits until all that leaks was contacted, or nobody for so many seconds. */
  private static void settle(RecordingProxy proxy, List<Corpus.Case> leaking, int seconds)
      throws InterruptedException {
    List<String> wanted = leaking.stream().map(Corpus.Case::name).toList();
    int before = 0;
    int quiet = 0;
    while (quiet < seconds && !proxy.hosts().containsAll(wanted)) {
      Thread.sleep(1000);
      quiet = proxy.hosts().size() > before ? 0 : quiet + 1;
      before = proxy.hosts().size();
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    boolean raw = path.endsWith("/raw");
    Corpus.Case tried = cases.get(raw ? path.substring(0, path.length() - 4) : path);
    String type = "text/html; charset=utf-8";
    String text = "";
    if (path.equals("/frames")) {
      text = frames();
    } else if (tried != null) {
      type = raw ? TYPES.getOrDefault(tried.type(), type) : type;
      text = raw ? tried.text() : page(path, tried);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(text.isEmpty() ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String frames() {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><title>All</title>");
    cases.keySet().forEach(path -> page.append("<iframe src=\"" + path + "\"></iframe>"));
    return page.toString();
  }

  private static String page(String path, Corpus.Case tried) {
    String file = path + "/raw";
    return switch (tried.type()) {
      case "css" ->
          "<!DOCTYPE html><link rel=stylesheet href=%s><p>Text<ul><li>a</ul>".formatted(file)
              + "<svg><rect width=9 height=9 /><path d='M0 0L9 9' /></svg>";
      case "js" -> "<!DOCTYPE html><body><script src=%s></script>".formatted(file);
      case "json" -> "<!DOCTYPE html><link rel=manifest href=%s><p>Text".formatted(file);
      case "html" -> tried.text();
      default -> "<!DOCTYPE html><iframe src=%s></iframe>".formatted(file);
    };
  }
}
