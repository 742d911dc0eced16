package dev.broadsheet.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * A proxy on this machine that leads nowhere. It notes the hosts that a browser asks for, lets no
 * connection be made, and finds nothing.
 */
final class RecordingProxy implements AutoCloseable {
  private static final String NOT_FOUND =
      "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

  private final ServerSocket server;
  private final Set<String> hosts = new ConcurrentSkipListSet<>();

  RecordingProxy() throws IOException {
    server = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
    start(this::acceptAll);
  }

  int port() {
    return server.getLocalPort();
  }

  /** Returns the hosts asked for so far, without ports. */
  Set<String> hosts() {
    return hosts;
  }

  private void acceptAll() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        start(() -> refuse(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void refuse(Socket socket) {
    try (socket) {
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      String request = reader.readLine();
      if (request == null) {
        return;
      }
      String target = request.split(" ", -1)[1].replaceFirst("^[a-z]+://", "");
      hosts.add(target.replaceFirst("/.*", "").replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT));
      String line = reader.readLine();
      while (line != null && !line.isEmpty()) {
        line = reader.readLine();
      }
      socket.getOutputStream().write(NOT_FOUND.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      // The browser has gone; what it asked for is noted.
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "recording proxy");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
