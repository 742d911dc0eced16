package dev.broadsheet.hosting;

import dev.broadsheet.config.HostingService;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A web server of this machine, run on a free port of the loopback for as long as it is open. */
public final class WebServer implements AutoCloseable {
  private static final List<String> APACHE_MODULES =
      List.of("mpm_event", "authz_core", "alias", "dir", "headers", "mime");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Process process;
  private final int port;

  private WebServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Returns the server's program, or null where it isn't installed. */
  public static @Nullable Path find(HostingService service) {
    List<String> names =
        service == HostingService.NGINX
            ? List.of("/usr/sbin/nginx", "/usr/bin/nginx")
            : List.of("/usr/sbin/apache2");
    return names.stream().map(Path::of).filter(Files::isExecutable).findFirst().orElse(null);
  }

  /**
   * Starts a server.
   *
   * @param work an empty folder for its own files
   * @param root the folder to serve, in a folder of its own
   * @param include what goes into nginx's server block
   */
  public static WebServer start(HostingService service, Path work, Path root, Path include)
      throws IOException, InterruptedException {
    Path program = find(service);
    if (program == null) {
      throw new IllegalStateException(service.word() + " is not installed");
    }
    int port = freePort();
    Path config = work.resolve("server.conf");
    // Apache reads files as another user than root.
    for (Path folder : List.of(work, root.getParent())) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    boolean nginx = service == HostingService.NGINX;
    Files.writeString(config, nginx ? nginx(port, work, root, include) : apache(port, work, root));
    List<String> command =
        nginx
            ? List.of(program.toString(), "-p", work.toString(), "-c", config.toString())
            : List.of(program.toString(), "-X", "-f", config.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("server.log").toFile())
            .start();
    WebServer server = new WebServer(process, port);
    server.await(work.resolve("server.log"));
    return server;
  }

  /** Returns the address of its root, without a slash at the end. */
  public String address() {
    return "http://127.0.0.1:" + port;
  }

  private static String nginx(int port, Path work, Path root, Path include) {
    return """
        daemon off;
        master_process off;
        pid %2$s/nginx.pid;
        error_log stderr;
        events {}
        http {
          include /etc/nginx/mime.types;
          default_type application/octet-stream;
          access_log off;
          client_body_temp_path %2$s/body;
          proxy_temp_path %2$s/proxy;
          fastcgi_temp_path %2$s/fastcgi;
          uwsgi_temp_path %2$s/uwsgi;
          scgi_temp_path %2$s/scgi;
          server {
            listen 127.0.0.1:%1$d;
            root %3$s;
            include %4$s;
          }
        }
        """
        .formatted(port, work, root, include);
  }

  private static String apache(int port, Path work, Path root) {
    StringBuilder config = new StringBuilder();
    for (String module : APACHE_MODULES) {
      config.append(
          "LoadModule %1$s_module /usr/lib/apache2/modules/mod_%1$s.so\n".formatted(module));
    }
    return config
        + """
        ServerRoot %2$s
        ServerName hosted.example
        Listen 127.0.0.1:%1$d
        PidFile %2$s/apache.pid
        DefaultRuntimeDir %2$s
        Mutex fcntl:%2$s
        ErrorLog %2$s/error.log
        User nobody
        Group nogroup
        TypesConfig %4$s
        DocumentRoot %3$s
        <Directory %3$s>
          AllowOverride FileInfo Indexes
        </Directory>
        <FilesMatch "^\\.ht">
          Require all denied
        </FilesMatch>
        """
            .formatted(port, work, root, types());
  }

  private static Path types() {
    return Stream.of("/etc/mime.types", "/etc/apache2/mime.types")
        .map(Path::of)
        .filter(Files::isReadable)
        .findFirst()
        .orElse(Path.of("/dev/null"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void await(Path log) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (process.isAlive() && Instant.now().isBefore(end)) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return;
      } catch (IOException e) {
        Thread.sleep(20);
      }
    }
    close();
    throw new IOException("the server did not start: " + Files.readString(log));
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
