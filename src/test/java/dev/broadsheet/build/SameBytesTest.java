package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same sources give the same bytes, whatever the machine's defaults are. */
class SameBytesTest {
  private static final String PARALLELISM =
      "-Djava.util.concurrent.ForkJoinPool.common.parallelism=";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A dotless i in lower case, the first time zone to see a day, no second thread.
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati "
            + PARALLELISM
            + 1,
        // Digits and a calendar of their own, a time zone half an hour off, an old character set.
        "-Duser.language=ar -Duser.country=EG -Duser.timezone=America/St_Johns "
            + "-Dfile.encoding=ISO-8859-1 "
            + PARALLELISM
            + 7,
      })
  void underOtherDefaults(String settings) throws Exception {
    MiniSite site = MiniSite.of("newspaper");
    publish(site, "here");

    OtherJvm.publish(
        site,
        folder.resolve("there/site"),
        folder.resolve("there/reports"),
        List.of(settings.split(" ")));

    assertSame(folder.resolve("here"), folder.resolve("there"));
  }

  @Test
  void fromFilesMadeInAnotherOrder() throws IOException {
    MiniSite site = MiniSite.of("newspaper");
    publish(site, "here");
    List<Map.Entry<String, byte[]>> files =
        new ArrayList<>(MiniSite.files(site.content()).entrySet());
    Collections.reverse(files);
    Path copy = folder.resolve("elsewhere/content");
    for (Map.Entry<String, byte[]> file : files) {
      Files.createDirectories(copy.resolve(file.getKey()).getParent());
      Files.write(copy.resolve(file.getKey()), file.getValue());
    }

    publish(new MiniSite(copy, site.templates()), "there");

    assertSame(folder.resolve("here"), folder.resolve("there"));
  }

  private void publish(MiniSite site, String where) throws IOException {
    site.publish(folder.resolve(where + "/site"), folder.resolve(where + "/reports"));
  }

  private static void assertSame(Path here, Path there) throws IOException {
    Map<String, byte[]> expected = published(here);
    Map<String, byte[]> actual = published(there);
    assertThat(actual.keySet()).isNotEmpty().isEqualTo(expected.keySet());
    assertThat(actual)
        .allSatisfy((file, bytes) -> assertThat(bytes).as(file).isEqualTo(expected.get(file)));
  }

  // What is kept for later builds is in the order in which threads came by.
  private static Map<String, byte[]> published(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>(MiniSite.files(folder));
    files.keySet().removeIf(file -> file.startsWith("reports/cache/"));
    return files;
  }
}
