package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.ProblemPrinter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole sites, from their content folders to every published file. {@code -Dgolden.update=true}
 * writes what is published now to their {@code expected} folders.
 */
class MiniSitesTest {
  @TempDir Path output;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "newspaper",
        "file-urls",
        "withheld",
        "under-a-path",
        "news-map",
        "finding",
        "three-languages"
      })
  void publishesWhatIsExpected(String name) throws IOException {
    MiniSite.plain(name).publish(output);

    Map<String, String> published = texts(output);
    assertThat(published).isEqualTo(expected(name, published));
  }

  @Test
  void theSmallestSiteHasTheBuiltInTheme() throws IOException {
    MiniSite.of("smallest").publish(output);

    Map<String, String> published = withoutHashes(texts(output));
    published.replaceAll((file, text) -> file.startsWith("assets/") ? "(the theme's)" : text);
    assertThat(published).isEqualTo(expected("smallest", published));
  }

  @Test
  void aPlayerIsOfferedWhereTheSettingsSaySo() throws IOException {
    MiniSite.of("players").publish(output);

    Map<String, String> published = withoutHashes(texts(output));
    published
        .keySet()
        .retainAll(Set.of("news/players/index.html", "news/posts/index.html", "feed.xml"));
    assertThat(published).isEqualTo(expected("players", published));
  }

  @Test
  void readersAreToldWhoWritesAndWhatWasWrong() throws IOException {
    MiniSite.of("trust").publish(output);

    Map<String, String> published = withoutHashes(texts(output));
    published
        .keySet()
        .removeIf(file -> !file.matches("(?:authors|errata)/.*index\\.html|about/index.html"));
    assertThat(published).isEqualTo(expected("trust", published));
  }

  @Test
  void anEditionMayBeFromRightToLeft() throws IOException {
    MiniSite.of("right-to-left").publish(output);

    Map<String, String> published = withoutHashes(texts(output));
    published
        .keySet()
        .retainAll(Set.of("ar/index.html", "ar/akhbar/brug/index.html", "nieuws/brug/index.html"));
    assertThat(published).isEqualTo(expected("right-to-left", published));
  }

  @Test
  void authorsHaveWhatTheyNeed() throws IOException {
    MiniSite.of("for-authors").publish(output);

    Map<String, String> published = withoutHashes(texts(output));
    assertThat(published.keySet()).noneMatch(file -> file.startsWith("data/"));
    assertThat(published).allSatisfy((file, text) -> assertThat(text).doesNotContain("xylo"));
    assertThat(published.entrySet())
        .filteredOn(file -> file.getKey().startsWith("search/"))
        .anyMatch(file -> file.getValue().contains("knackebrod"));
    published
        .keySet()
        .retainAll(Set.of("nieuws/brood/index.html", "nieuws/prijzen/index.html", "feed.xml"));
    assertThat(published).isEqualTo(expected("for-authors", published));
  }

  @Test
  void nothingTellsOfWhatIsWithheld() throws IOException {
    BuildReport report = MiniSite.of("withheld").publish(output);

    assertThat(texts(output))
        .isNotEmpty()
        .allSatisfy(
            (file, text) -> {
              assertThat(file.toLowerCase(Locale.ROOT)).doesNotContain("xylo", "draft", "future");
              assertThat(text.toLowerCase(Locale.ROOT)).as(file).doesNotContain("xylo");
            });
    assertThat(texts(output).keySet())
        .anyMatch(file -> file.startsWith("news/shared."))
        .anyMatch(file -> file.startsWith("news/own."))
        .filteredOn(file -> file.endsWith(".png"))
        .hasSize(2);
    assertThat(report.summary()).contains("withheld; the next build is due 2026-12-24T00:00");
  }

  @Test
  void ownTemplatesStandOverTheBuiltIn() throws IOException {
    MiniSite.of("own-templates").publish(output);

    Map<String, String> published = withoutHashes(texts(output));
    assertThat(published.get("news/one/index.html"))
        .isEqualTo(
            """
            <!DOCTYPE html>
            <html lang="en">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
            base-uri 'none'; connect-src 'self'; form-action 'none'; img-src 'self'; \
            style-src 'self'">
            <title>One &amp; only – Own</title>
            <link rel="stylesheet" href="../../assets/broadsheet.HASH.css">
            <h1>One &amp; only</h1>
            <p>to each their own, calm</p>
            <div class="alert alert-note">
            <p class="alert-title">Mind you</p>
            <p>Words.</p>
            </div>

            <img src="../../assets/logo.HASH.svg" alt="">
            </html>
            """);
    assertThat(published.get("news/two/index.html")).contains("Special", "<p>${x}</p>");
    assertThat(published.get("assets/broadsheet.HASH.css")).isEqualTo("p { color: red }\n");
    assertThat(published.get("assets/logo.HASH.svg")).startsWith("<svg");
    assertThat(published.get("index.html")).contains("Skip to content", "One &amp; only");
  }

  @Test
  void theEditorHearsOfTwoNamesWithOneAddress() throws IOException {
    BuildReport report = MiniSite.plain("newspaper").publish(output);

    assertThat(ProblemPrinter.print(report.problems()))
        .isEqualTo(
            """
            content/buitenland/uur.md:4:11: warning: "Zoe Celik" and "Zoë Çelik" share the address /authors/zoe-celik/
                4 | authors: [Zoe Celik]
                  |           ^^^^^^^^^
                write both alike if they are the same, else give one of them another name
            """);
  }

  @Test
  void aSecondBuildChangesNothing() throws IOException {
    MiniSite.plain("newspaper").publish(output);
    Map<String, String> first = texts(output);

    BuildReport second = MiniSite.plain("newspaper").publish(output);

    assertThat(second.files().written()).isZero();
    assertThat(second.files().removed()).isZero();
    assertThat(texts(output)).isEqualTo(first);
  }

  private static Map<String, String> expected(String name, Map<String, String> published)
      throws IOException {
    Path expected = MiniSite.ALL.resolve(name).resolve("expected");
    if (Boolean.getBoolean("golden.update")) {
      replace(expected, published);
    }
    return texts(expected);
  }

  private static void replace(Path folder, Map<String, String> by) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    for (Map.Entry<String, String> file : by.entrySet()) {
      Path copy = folder.resolve(file.getKey());
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, file.getValue(), charset(file.getKey()));
    }
  }

  // A picture's bytes are characters of Latin 1, all of them.
  private static Charset charset(String file) {
    return file.endsWith(".png") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    MiniSite.files(folder)
        .forEach((file, bytes) -> texts.put(file, new String(bytes, charset(file))));
    return texts;
  }

  private static Map<String, String> withoutHashes(Map<String, String> files) {
    Map<String, String> without = new TreeMap<>();
    files.forEach(
        (file, text) ->
            without.put(
                file.replaceAll("\\.[0-9a-f]{10}\\.", ".HASH."),
                text.replaceAll("\\.[0-9a-f]{10}\\.", ".HASH.")));
    return without;
  }
}
