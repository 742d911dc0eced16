package dev.broadsheet.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The networks of the tests: one server on this machine that answers as it is told. */
final class Loopback implements AutoCloseable {
  /** Answers one request. */
  interface Answer {
    void to(HttpExchange request) throws IOException;
  }

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  Loopback() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Returns the server's root. */
  String root() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Returns roots of all networks on this server. */
  Endpoints endpoints() {
    return Endpoints.parse(
        String.join(
            ",",
            List.of("x", "mastodon", "bluesky", "youtube", "vimeo", "tiktok").stream()
                .map(name -> name + "=" + root() + "/" + name)
                .toList()));
  }

  /** Returns what was asked: path and query of each request. */
  List<String> requests() {
    return requests;
  }

  /** Answers a path, or a path and query, with an object of JSON. */
  Loopback json(String path, String json) {
    return with(path, exchange -> send(exchange, 200, "application/json", json.getBytes(UTF_8)));
  }

  Loopback bytes(String path, byte[] bytes) {
    return with(path, exchange -> send(exchange, 200, "image/jpeg", bytes));
  }

  Loopback status(String path, int status, String body) {
    return with(path, exchange -> send(exchange, status, "text/html", body.getBytes(UTF_8)));
  }

  Loopback with(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String asked = exchange.getRequestURI().toString();
      requests.add(asked);
      String path = exchange.getRequestURI().getPath();
      Answer answer = answers.getOrDefault(asked, answers.get(path));
      if (answer == null) {
        send(exchange, 404, "text/html", "<h1>Not found</h1>".getBytes(UTF_8));
      } else {
        answer.to(exchange);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
