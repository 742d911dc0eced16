package dev.broadsheet.audit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A plain web server of this machine for the files of a folder. */
final class FolderServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css",
          "svg", "image/svg+xml",
          "js", "text/javascript",
          "png", "image/png",
          "jpg", "image/jpeg",
          "webp", "image/webp",
          "txt", "text/plain; charset=utf-8",
          "xml", "application/xml");

  private final Path folder;
  private final HttpServer server;

  FolderServer(Path folder) throws IOException {
    this.folder = folder;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Returns the address of the folder, with a slash at the end. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    Path path = folder.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
    Path file = Files.isDirectory(path) ? path.resolve("index.html") : path;
    boolean found = file.startsWith(folder) && Files.isRegularFile(file);
    String name = file.toString();
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(found ? 200 : 404, found ? Files.size(file) : -1);
    if (found) {
      Files.copy(file, exchange.getResponseBody());
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
