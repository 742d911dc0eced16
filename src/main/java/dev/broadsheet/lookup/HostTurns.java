package dev.broadsheet.lookup;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/** Has each host asked one thing at a time, with a pause in between. */
final class HostTurns {

  /** Waits. */
  interface Pause {
    void of(Duration time) throws InterruptedException;
  }

  private final Duration between;
  private final Pause pause;
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  /**
   * @param between how long a host is left alone after an answer
   * @param pause waits for as long
   */
  HostTurns(Duration between, Pause pause) {
    this.between = between;
    this.pause = pause;
  }

  private static final class Turn {
    private boolean asked;
  }

  /** Asks a host when it is its turn. */
  <T> T take(String host, Callable<T> question) throws Exception {
    Turn turn = turns.computeIfAbsent(host, h -> new Turn());
    synchronized (turn) {
      if (turn.asked) {
        pause.of(between);
      }
      turn.asked = true;
      return question.call();
    }
  }
}
