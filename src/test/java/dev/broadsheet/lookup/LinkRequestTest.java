package dev.broadsheet.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.Problem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkRequestTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final TimeLimits LIMITS =
      new TimeLimits(Duration.ofSeconds(10), Duration.ofSeconds(30));

  private final Loopback web = new Loopback();
  private final List<String> methods = new CopyOnWriteArrayList<>();
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();

  @TempDir Path base;

  @BeforeEach
  void layASite() throws IOException {
    Files.createDirectories(base.resolve("content"));
    Files.writeString(
        base.resolve("content/site.yml"), "title: Site\nbaseUrl: https://site.example/\n");
  }

  @AfterEach
  void close() {
    web.close();
  }

  @Test
  void saysWhereDeadLinksStand() throws Exception {
    web.status("/goed", 200, "").status("/weg", 410, "");
    article("[goed](ROOT/goed) en [weg](ROOT/weg)\n\nOok <ROOT/nooit?a=1&b=2>.\n");

    List<Problem> problems = ask(LIMITS).problems();

    assertThat(problems).allMatch(Problem::isError);
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly(
            "the link \"ROOT/weg\" is dead: its host answers that there is no such page (status 410)"
                .replace("ROOT", web.root()),
            "the link \"ROOT/nooit?a=1&b=2\" is dead: its host answers that there is no such page (status 404)"
                .replace("ROOT", web.root()));
    assertThat(problems)
        .extracting(problem -> problem.location().file() + ":" + problem.location().line())
        .containsExactly("content/a.md:5", "content/a.md:7");
    assertThat(problems)
        .extracting(Problem::location)
        .extracting(
            place ->
                place.lineText().substring(place.column() - 1, place.column() - 1 + place.length()))
        .containsExactly(web.root() + "/weg", web.root() + "/nooit?a=1&b=2");
  }

  @Test
  void looksAtLinksAndNotAtSamplesOrTheSiteItself() throws Exception {
    article(
        """
        [pagina](/over/) en `ROOT/in-code`

            ROOT/in-een-blok

        > De tekst.
        >
        > — Naam (@naam), [7 augustus 2021](https://127.0.0.1:1/naam/1)

        <a href="ROOT/html">html</a> en ROOT/kaal
        """);
    web.status("/html", 200, "").status("/kaal", 200, "");

    LinkRequest.Outcome outcome = ask(LIMITS);

    assertThat(web.requests()).containsExactlyInAnyOrder("/html", "/kaal");
    assertThat(outcome.links()).isEqualTo(3);
    assertThat(outcome.problems())
        .extracting(Problem::message)
        .containsExactly(
            "the link \"https://127.0.0.1:1/naam/1\" may be dead: its host can't be connected to");
  }

  @Test
  void asksForTheThingWhereTheQuestionForItsHeadIsRefused() throws Exception {
    for (int status : List.of(403, 404, 405, 501)) {
      web.with("/" + status, noting(refusingHead(status)));
    }
    web.with("/200", noting(exchange -> exchange.sendResponseHeaders(200, -1)));
    article("[a](ROOT/200) [b](ROOT/403) [c](ROOT/404) [d](ROOT/405) [e](ROOT/501)");

    assertThat(ask(LIMITS).problems()).isEmpty();
    assertThat(methods)
        .containsExactly(
            "HEAD /200",
            "HEAD /403",
            "GET /403",
            "HEAD /404",
            "GET /404",
            "HEAD /405",
            "GET /405",
            "HEAD /501",
            "GET /501");
  }

  @Test
  void warnsWhereNothingIsCertain() throws Exception {
    web.status("/403", 403, "").status("/500", 500, "").status("/429", 429, "");
    article("[a](ROOT/403) [b](ROOT/500) [c](ROOT/429)");

    List<Problem> problems = ask(LIMITS).problems();

    assertThat(problems).noneMatch(Problem::isError);
    assertThat(problems)
        .extracting(problem -> problem.message().replaceAll(".*: ", ""))
        .containsExactly(
            "its host answers with status 403",
            "its host answers with status 500",
            "its host answers with status 429");
  }

  @Test
  void tellsTheNewAddressOfWhatHasMovedForGood() throws Exception {
    web.with("/a", moved(301, "/b")).with("/b", moved(308, "/c")).with("/c", moved(302, "/d"));
    web.with("/tijdelijk", moved(302, "/a")).status("/d", 200, "");
    article("[a](ROOT/a) [b](ROOT/tijdelijk)");

    List<Problem> problems = ask(LIMITS).problems();

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).isError()).isFalse();
    assertThat(problems.get(0).message())
        .isEqualTo("the link \"" + web.root() + "/a\" has moved for good");
    assertThat(problems.get(0).hint()).isEqualTo("it is at " + web.root() + "/c now");
  }

  @Test
  void findsRedirectsThatEndNowhere() throws Exception {
    web.with("/rond", moved(302, "/rond")).with("/weg", moved(301, "/nergens"));
    web.with("/ander", moved(302, "ftp://127.0.0.1/"));
    article("[a](ROOT/rond) [b](ROOT/weg) [c](ROOT/ander)");

    assertThat(ask(LIMITS).problems())
        .extracting(problem -> problem.isError() + problem.message().replaceAll(".*: its host", ""))
        .containsExactly(
            "true leads from one address to the next more than 5 times",
            "true answers that there is no such page (status 404)",
            "false leads on to \"ftp://127.0.0.1/\", which is not of the web");
  }

  @Test
  void waitsForAHostThatAsksForIt() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    web.with(
        "/druk",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "7");
          exchange.sendResponseHeaders(asked.getAndIncrement() == 0 ? 429 : 200, -1);
        });
    web.with(
        "/dicht",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "Sun, 22 Nov 2026 18:00:00 GMT");
          exchange.sendResponseHeaders(503, -1);
        });
    article("[a](ROOT/druk) [b](ROOT/dicht)");

    assertThat(ask(LIMITS).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).endsWith("answers with status 503"));
    assertThat(pauses).contains(Duration.ofSeconds(7)).doesNotContain(Duration.ofHours(6));
    assertThat(web.requests()).containsExactly("/druk", "/druk", "/dicht");
  }

  @Test
  void asksAHostOneThingAtATimeWithAPause() throws Exception {
    AtomicInteger busy = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      links.append("[a](ROOT/").append(i).append(") ");
      web.with(
          "/" + i,
          exchange -> {
            most.accumulateAndGet(busy.incrementAndGet(), Math::max);
            Thread.yield();
            busy.decrementAndGet();
            exchange.sendResponseHeaders(200, -1);
          });
    }
    article(links.toString());

    assertThat(ask(LIMITS).problems()).isEmpty();
    assertThat(most).hasValue(1);
    assertThat(web.requests()).hasSize(12).startsWith("/0", "/1", "/2").endsWith("/11");
    assertThat(pauses).hasSize(11).containsOnly(Duration.ofSeconds(1));
  }

  @Test
  void asksSeveralHostsAtOnce() throws Exception {
    CyclicBarrier both = new CyclicBarrier(2);
    Loopback.Answer whenBothAreAsked =
        exchange -> {
          try {
            both.await(20, TimeUnit.SECONDS);
            exchange.sendResponseHeaders(200, -1);
          } catch (Exception e) {
            throw new IOException(e);
          }
        };
    try (Loopback other = new Loopback()) {
      web.with("/a", whenBothAreAsked);
      other.with("/b", whenBothAreAsked);
      article("[a](ROOT/a) [b](" + other.root() + "/b)");

      assertThat(ask(LIMITS).problems()).isEmpty();
    }
  }

  @Test
  void remembersWhatIsCertain() throws Exception {
    web.status("/goed", 200, "").status("/stuk", 500, "").with("/oud", moved(301, "/goed"));
    article("[a](ROOT/goed) [b](ROOT/stuk) [c](ROOT/weg) [d](ROOT/oud)");
    List<Problem> first = ask(LIMITS).problems();
    int asked = web.requests().size();

    LinkRequest.Outcome again = ask(LIMITS);

    assertThat(again.problems()).isEqualTo(first).hasSize(3);
    assertThat(again.asked()).isEqualTo(1);
    assertThat(web.requests().subList(asked, web.requests().size())).containsOnly("/stuk");

    assertThat(request(LIMITS, NOW.plus(Duration.ofDays(8))).answer(pauses::add).asked())
        .isEqualTo(4);
  }

  @Test
  void doesNotWaitForEver() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    web.with(
        "/traag",
        exchange -> {
          try {
            end.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    article("[a](ROOT/traag)");

    List<Problem> problems =
        ask(new TimeLimits(Duration.ofSeconds(10), Duration.ofMillis(300))).problems();
    end.countDown();

    assertThat(problems)
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).endsWith("did not answer in time"))
        .matches(problem -> !problem.isError());
  }

  @Test
  void tellsWhatIsNoSafeConnection() throws Exception {
    try (ServerSocket plain = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      Thread answering = new Thread(() -> answerInPlain(plain));
      answering.start();
      article("[a](https://127.0.0.1:" + plain.getLocalPort() + "/)");

      assertThat(ask(LIMITS).problems())
          .singleElement()
          .matches(Problem::isError)
          .satisfies(problem -> assertThat(problem.message()).contains("has no safe connection"));
    }
  }

  private static void answerInPlain(ServerSocket socket) {
    while (true) {
      try (Socket connection = socket.accept()) {
        connection.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8));
        connection.getInputStream().readNBytes(1);
      } catch (IOException closed) {
        return;
      }
    }
  }

  @Test
  void doubtsTheNetworkWhereNoHostIsKnown() throws Exception {
    article("[a](https://nergens.invalid/)");
    assertThat(ask(LIMITS).problems())
        .singleElement()
        .matches(
            problem -> !problem.isError() && problem.hint().equals("check that you are online"));

    web.status("/goed", 200, "");
    article("[a](https://nergens.invalid/) [b](ROOT/goed)");
    assertThat(ask(LIMITS).problems())
        .singleElement()
        .matches(Problem::isError)
        .satisfies(
            problem -> assertThat(problem.message()).endsWith("is no host that anyone knows"));
  }

  @Test
  void takesNothingOfALongAnswer() throws Exception {
    web.with(
        "/film",
        exchange -> {
          if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(405, -1);
            return;
          }
          exchange.sendResponseHeaders(200, 0);
          try {
            byte[] piece = new byte[1 << 20];
            while (true) {
              exchange.getResponseBody().write(piece);
            }
          } catch (IOException hungUp) {
            methods.add("hung up");
          }
        });
    article("[a](ROOT/film)");

    assertThat(ask(LIMITS).problems()).isEmpty();
  }

  private void article(String text) throws IOException {
    Files.writeString(
        base.resolve("content/a.md"), "---\ntitle: A\n---\n\n" + text.replace("ROOT", web.root()));
  }

  private LinkRequest.Outcome ask(TimeLimits limits) throws InterruptedException {
    return request(limits, NOW).answer(pauses::add);
  }

  private LinkRequest request(TimeLimits limits, Instant now) {
    Path content = base.resolve("content");
    ProjectFolders folders =
        new ProjectFolders(base, content, content, content, base.resolve("reports"));
    return new LinkRequest(
        folders,
        limits,
        Duration.ofSeconds(1),
        Duration.ofDays(7),
        Clock.fixed(now, ZoneOffset.UTC));
  }

  private Loopback.Answer noting(Loopback.Answer answer) {
    return exchange -> {
      methods.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
      answer.to(exchange);
    };
  }

  private static Loopback.Answer refusingHead(int status) {
    return exchange ->
        exchange.sendResponseHeaders(exchange.getRequestMethod().equals("HEAD") ? status : 200, -1);
  }

  private static Loopback.Answer moved(int status, String to) {
    return (HttpExchange exchange) -> {
      exchange.getResponseHeaders().set("Location", to);
      exchange.sendResponseHeaders(status, -1);
    };
  }
}
