package dev.broadsheet.lookup;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/** Asks links, several hosts at once. */
final class LinkRound {
  private static final int HOSTS_AT_ONCE = 8;

  private LinkRound() {}

  /**
   * Returns the answers.
   *
   * @param urls each once
   * @param heard takes each answer as it comes, from any thread
   */
  static Map<String, LinkAnswer> ask(
      List<String> urls, LinkProbe probe, BiConsumer<String, LinkAnswer> heard)
      throws InterruptedException {
    Map<String, List<String>> byHost = new LinkedHashMap<>();
    urls.forEach(url -> byHost.computeIfAbsent(host(url), host -> new ArrayList<>()).add(url));
    Map<String, LinkAnswer> answers = new ConcurrentHashMap<>();
    ExecutorService threads = Executors.newFixedThreadPool(HOSTS_AT_ONCE);
    try {
      List<Future<?>> hosts = new ArrayList<>();
      for (List<String> ofHost : byHost.values()) {
        hosts.add(
            threads.submit(
                () -> {
                  for (String url : ofHost) {
                    LinkAnswer answer = probe.ask(url);
                    answers.put(url, answer);
                    heard.accept(url, answer);
                  }
                  return null;
                }));
      }
      for (Future<?> host : hosts) {
        host.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
    return answers;
  }

  private static String host(String url) {
    try {
      String authority = URI.create(url).getRawAuthority();
      return authority == null ? url : authority.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return url;
    }
  }
}
