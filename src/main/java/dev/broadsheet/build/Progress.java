package dev.broadsheet.build;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Tells how a long build gets on; a short one says nothing. */
final class Progress {
  private static final long EVERY_NANOS = Duration.ofSeconds(5).toNanos();

  private final Consumer<String> lines;
  private final long start = System.nanoTime();
  private final AtomicLong next = new AtomicLong(start + EVERY_NANOS);

  Progress(Consumer<String> lines) {
    this.lines = lines;
  }

  /** Returns a counter of a stage's work, to be called after each piece. */
  Runnable of(String what, int total) {
    AtomicInteger done = new AtomicInteger();
    return () -> {
      int count = done.incrementAndGet();
      long due = next.get();
      if (System.nanoTime() - due >= 0 && next.compareAndSet(due, due + EVERY_NANOS)) {
        lines.accept(what + " " + count + " of " + total);
      }
    };
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
