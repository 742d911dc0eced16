package dev.broadsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SlowProgressTest {
  @Test
  void saysNothingForFiveSecondsAndThenOnceInFive() {
    AtomicLong seconds = new AtomicLong(100);
    List<String> log = new ArrayList<>();
    SlowProgress progress =
        new SlowProgress(() -> TimeUnit.SECONDS.toNanos(seconds.get()), log::add);
    for (; seconds.get() < 112; seconds.incrementAndGet()) {
      progress.accept("after " + (seconds.get() - 100));
    }
    assertThat(log).containsExactly("after 5", "after 10");
  }
}
