package dev.broadsheet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Chromium without a window, driven by the Chrome DevTools Protocol over its pipe. Whatever is
 * not on this machine it asks a proxy for.
 */
final class Chromium implements AutoCloseable {
  private static final int ANSWER_SECONDS = 30;

  private final Process process;
  private final OutputStream commands;
  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
  private final List<BiConsumer<String, JsonObject>> listeners = new CopyOnWriteArrayList<>();
  private final Map<String, BiConsumer<String, JsonObject>> ofTabs = new ConcurrentHashMap<>();

  /**
   * @param profile an empty folder
   */
  Chromium(Path executable, Path profile, RecordingProxy proxy) throws IOException {
    List<String> command = new ArrayList<>();
    // The protocol is spoken over descriptors 3 and 4, which Java can't open itself.
    command.addAll(List.of("sh", "-c", "exec \"$0\" \"$@\" 3<&0 4>&1 0</dev/null 1>/dev/null"));
    command.add(executable.toString());
    command.addAll(
        List.of(
            "--headless",
            "--remote-debugging-pipe",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-domain-reliability",
            "--disable-extensions",
            "--disable-quic",
            "--disable-sync",
            "--no-first-run",
            "--no-pings",
            "--mute-audio",
            "--user-data-dir=" + profile,
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--proxy-server=http://127.0.0.1:" + proxy.port(),
            "about:blank"));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    // Its other files, too, go where they are cleaned up.
    builder.environment().put("TMPDIR", profile.toString());
    process = builder.start();
    commands = process.getOutputStream();
    Thread reader = new Thread(this::readAll, "Chromium");
    reader.setDaemon(true);
    reader.start();
  }

  /** Returns the Chromium of this machine, or null: {@code $CHROMIUM}, or that of the system. */
  static @Nullable Path find() {
    String named = System.getenv("CHROMIUM");
    return Stream.of(named == null ? "" : named, "/usr/bin/chromium", "/usr/bin/chromium-browser")
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  /** Opens a tab and returns it. */
  Tab open() throws IOException {
    return attach(call(null, "Target.createTarget", "url", "about:blank"));
  }

  /** Opens a tab in a window of its own, where it is seen beside all others, and returns it. */
  Tab openWindow() throws IOException {
    return attach(call(null, "Target.createTarget", "url", "about:blank", "newWindow", true));
  }

  private Tab attach(JsonObject created) throws IOException {
    String target = created.get("targetId").getAsString();
    JsonObject attached = call(null, "Target.attachToTarget", "targetId", target, "flatten", true);
    return new Tab(target, attached.get("sessionId").getAsString());
  }

  /** Calls back with the name of each event of all tabs and what it tells. */
  void listen(BiConsumer<String, JsonObject> listener) {
    listeners.add(listener);
  }

  private JsonObject call(@Nullable String session, String method, Object... parameters)
      throws IOException {
    JsonObject answered =
        send(session, method, parameters).orTimeout(ANSWER_SECONDS, TimeUnit.SECONDS).join();
    assertThat(answered.get("error")).as(method).isNull();
    return answered.getAsJsonObject("result");
  }

  private CompletableFuture<JsonObject> send(
      @Nullable String session, String method, Object... parameters) throws IOException {
    JsonObject params = new JsonObject();
    for (int i = 0; i < parameters.length; i += 2) {
      params.add((String) parameters[i], json(parameters[i + 1]));
    }
    JsonObject command = new JsonObject();
    int id = lastId.incrementAndGet();
    command.addProperty("id", id);
    command.addProperty("method", method);
    command.add("params", params);
    if (session != null) {
      command.addProperty("sessionId", session);
    }
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    answers.put(id, answer);
    synchronized (commands) {
      commands.write((command + "\0").getBytes(StandardCharsets.UTF_8));
      commands.flush();
    }
    return answer;
  }

  private static JsonElement json(Object value) {
    return value instanceof JsonElement element ? element : new Gson().toJsonTree(value);
  }

  private void readAll() {
    try (InputStream messages = new BufferedInputStream(process.getInputStream())) {
      ByteArrayOutputStream message = new ByteArrayOutputStream();
      for (int b = messages.read(); b >= 0; b = messages.read()) {
        if (b != 0) {
          message.write(b);
          continue;
        }
        take(JsonParser.parseString(message.toString(StandardCharsets.UTF_8)).getAsJsonObject());
        message.reset();
      }
    } catch (IOException e) {
      // The browser is closed.
    }
  }

  private void take(JsonObject message) {
    JsonElement id = message.get("id");
    if (id == null) {
      String method = message.get("method").getAsString();
      JsonObject params = message.getAsJsonObject("params");
      listeners.forEach(listener -> listener.accept(method, params));
      JsonElement session = message.get("sessionId");
      if (session != null) {
        ofTabs.getOrDefault(session.getAsString(), (event, of) -> {}).accept(method, params);
      }
      return;
    }
    CompletableFuture<JsonObject> answer = answers.remove(id.getAsInt());
    if (answer != null) {
      answer.complete(message);
    }
  }

  @Override
  public void close() throws IOException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
  }

  /** A tab of the browser. */
  final class Tab {
    private final String target;
    private final String session;

    private Tab(String target, String session) {
      this.target = target;
      this.session = session;
    }

    /** Calls a method of the protocol with names and values of its parameters in turn. */
    JsonObject call(String method, Object... parameters) throws IOException {
      return Chromium.this.call(session, method, parameters);
    }

    /** Calls a method as above, and doesn't wait until it is done. */
    void send(String method, Object... parameters) throws IOException {
      Chromium.this.send(session, method, parameters);
    }

    /** Calls back with the name of each event of this tab and what it tells. */
    void listen(BiConsumer<String, JsonObject> listener) {
      ofTabs.put(session, listener);
    }

    void close() throws IOException {
      Chromium.this.call(null, "Target.closeTarget", "targetId", target);
    }
  }
}
