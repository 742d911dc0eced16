package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void saysNothingForFiveSecondsAndThenOnceInFive() {
    AtomicLong seconds = new AtomicLong(100);
    List<String> lines = new ArrayList<>();
    Progress progress = new Progress(lines::add, () -> TimeUnit.SECONDS.toNanos(seconds.get()));
    Runnable done = progress.of("rendering page", 12);
    for (; seconds.get() < 112; seconds.incrementAndGet()) {
      done.run();
    }
    assertThat(lines).containsExactly("rendering page 6 of 12", "rendering page 11 of 12");
    assertThat(progress.elapsed()).hasSeconds(12);
  }
}
