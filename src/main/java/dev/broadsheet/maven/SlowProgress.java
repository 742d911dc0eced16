package dev.broadsheet.maven;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Passes on how far a build is, at most once in five seconds: nothing at all of a short one. */
final class SlowProgress implements Consumer<String> {
  private static final long PAUSE = 5_000_000_000L;

  private final LongSupplier nanoTime;
  private final Consumer<? super String> log;
  private long last;

  SlowProgress(LongSupplier nanoTime, Consumer<? super String> log) {
    this.nanoTime = nanoTime;
    this.log = log;
    this.last = nanoTime.getAsLong();
  }

  @Override
  public synchronized void accept(String progress) {
    long now = nanoTime.getAsLong();
    if (now - last >= PAUSE) {
      last = now;
      log.accept(progress);
    }
  }
}
