package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What editors do wrong. Each mistake is laid over a sound site; what the build then prints is
 * {@code NAME.problem}. A mistake is a folder, {@code cases/NAME}, or one of {@link MadeMistakes}
 * where git would not hold its files as they are.
 */
class MistakesTest {
  private static final Path FOLDER = Path.of("test/resources/dev/broadsheet/mistakes");
  private static final Path CASES = FOLDER.resolve("cases");

  /** A Java name, a stack trace, or the parlance of a library. */
  private static final Pattern INTERNALS =
      Pattern.compile(
          "\\b(?:java|freemarker|dev\\.broadsheet|com|org)\\.[a-z]+\\.|Exception|\\tat |stack trace");

  private static final Pattern QUOTED = Pattern.compile(" *[0-9]* \\| ");

  @TempDir Path base;

  static Stream<String> names() throws IOException {
    Set<String> names = new TreeSet<>(MadeMistakes.ALL.keySet());
    try (Stream<Path> cases = Files.list(CASES)) {
      cases.filter(Files::isDirectory).map(c -> c.getFileName().toString()).forEach(names::add);
    }
    return names.stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysWhatIsWrongAndTheWayOut(String name) throws IOException {
    MistakenSite site = new MistakenSite(base);
    site.lay(FOLDER.resolve("sound"));
    make(name, site);

    String printed = site.build();

    Path golden = CASES.resolve(name + ".problem");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(golden));
    assertThat(printed.lines().filter(line -> !QUOTED.matcher(line).lookingAt()))
        .noneMatch(line -> INTERNALS.matcher(line).find());
  }

  @Test
  void saysAllOfThemInOneRunAndLeavesThePublishedSiteAlone() throws IOException {
    MistakenSite site = new MistakenSite(base);
    site.lay(FOLDER.resolve("sound"));
    assertThat(site.build()).isEmpty();
    List<MistakenSite.Snapshot> published = site.output();
    Set<String> expected = new TreeSet<>();
    for (String name : names().filter(n -> !MadeMistakes.ALONE.contains(n)).toList()) {
      make(name, site);
      expected.addAll(blocks(Files.readString(CASES.resolve(name + ".problem"))));
    }

    List<String> printed = blocks(site.build());

    assertThat(printed).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(printed).extracting(MistakesTest::file).isSorted();
    assertThat(site.output()).isEqualTo(published);
  }

  private static void make(String name, MistakenSite site) throws IOException {
    if (MadeMistakes.ALL.containsKey(name)) {
      MadeMistakes.ALL.get(name).make(site);
    } else {
      site.lay(CASES.resolve(name));
    }
  }

  /** Cuts what was printed into its problems: each begins at the margin. */
  private static List<String> blocks(String printed) {
    List<String> blocks = new ArrayList<>();
    for (String line : printed.lines().toList()) {
      if (line.startsWith(" ")) {
        blocks.add(blocks.remove(blocks.size() - 1) + "\n" + line);
      } else {
        blocks.add(line);
      }
    }
    return blocks;
  }

  private static String file(String block) {
    return block.substring(0, block.indexOf(':'));
  }
}
