package dev.broadsheet.build;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells how a long build gets on, at most once in five seconds; a short one says nothing. */
final class Progress {
  private static final long PAUSE = Duration.ofSeconds(5).toNanos();

  private final Consumer<String> lines;
  private final LongSupplier nanoTime;
  private final long start;
  private final AtomicLong next;

  /**
   * @param lines takes a line now and then, from any thread
   * @param nanoTime the clock, as {@link System#nanoTime}
   */
  Progress(Consumer<String> lines, LongSupplier nanoTime) {
    this.lines = lines;
    this.nanoTime = nanoTime;
    start = nanoTime.getAsLong();
    next = new AtomicLong(start + PAUSE);
  }

  /** Returns a counter of a stage's work, to be called after each piece, from any thread. */
  Runnable of(String what, int total) {
    AtomicInteger done = new AtomicInteger();
    return () -> {
      int count = done.incrementAndGet();
      long now = nanoTime.getAsLong();
      long due = next.get();
      if (now - due >= 0 && next.compareAndSet(due, now + PAUSE)) {
        lines.accept(what + " " + count + " of " + total);
      }
    };
  }

  /** Returns how long the build has taken so far. */
  Duration elapsed() {
    return Duration.ofNanos(nanoTime.getAsLong() - start);
  }
}
