package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.site.Due;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is published for a moment as if that were now, and tells when it is to be built again. */
class ScheduleTest {
  private static final Path GOLDEN = MiniSite.ALL.resolve("moments/expected/schedule.json");
  private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

  @TempDir Path folder;

  @Test
  void tellsWhenAndWhyTheNextBuildsAreDue() throws IOException {
    BuildReport report = publish(START);

    String schedule = Files.readString(folder.resolve("reports/schedule.json"));
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, schedule);
    }
    assertThat(schedule).isEqualTo(Files.readString(GOLDEN));
    assertThat(report.summary())
        .contains(
            "; the next build is due 2026-01-03T09:00+01:00[Europe/Amsterdam], "
                + "to take from the news content/news/first.md");
  }

  @Test
  void theSiteChangesAtThoseMomentsAndAtNoOther() throws IOException {
    BuildReport report = publish(START);
    Map<String, String> before = files();
    int moments = 0;
    for (Due due = report.schedule().next(); due != null; due = report.schedule().next()) {
      publish(due.at().minus(Duration.ofMillis(1)));
      assertThat(files()).as("just before %s", due).isEqualTo(before);
      report = publish(due.at());
      assertThat(files()).as("%s", due).isNotEqualTo(before);
      before = files();
      moments++;
    }

    assertThat(moments).isEqualTo(9);
    publish(Instant.parse("2100-01-01T00:00:00Z"));
    assertThat(files()).isEqualTo(before);
    assertThat(report.summary()).doesNotContain("is due");
  }

  @Test
  void aBuildForAnEarlierMomentIsAsIfThatWereNow() throws IOException {
    publish(START);
    Map<String, String> first = files();

    publish(Instant.parse("2026-07-01T00:00:00Z"));
    assertThat(files()).isNotEqualTo(first);
    publish(START);

    assertThat(files()).isEqualTo(first);
  }

  private BuildReport publish(Instant now) throws IOException {
    return MiniSite.plain("moments")
        .publish(folder.resolve("site"), folder.resolve("reports"), now);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    MiniSite.files(folder.resolve("site"))
        .forEach((name, bytes) -> files.put(name, new String(bytes, StandardCharsets.ISO_8859_1)));
    return files;
  }
}
