package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.ProblemPrinter;
import dev.broadsheet.image.MadeImages;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of photos, from files as cameras write them to the pages and what they show. */
class PhotoSiteTest {
  private static final Path SOURCE = MiniSite.ALL.resolveSibling("photos");
  private static final Path EXPECTED = SOURCE.resolve("expected");

  @TempDir Path folder;
  private MiniSite site;
  private Path article;

  @BeforeEach
  void makeSite() throws IOException {
    Path content = folder.resolve("content");
    site = new MiniSite(content, folder.resolve("templates"));
    for (Map.Entry<String, byte[]> file : MiniSite.files(SOURCE.resolve("content")).entrySet()) {
      write(content.resolve(file.getKey()), file.getValue());
    }
    article = content.resolve("news/harbour");
    write(article.resolve("lead.jpg"), MadeImages.fromCamera(MadeImages.jpeg(450, 750), 6));
    write(article.resolve("ships.jpg"), MadeImages.fromCamera(MadeImages.jpeg(900, 600), 1));
    write(article.resolve("tide.gif"), MadeImages.movingGif(300, 200));
    write(article.resolve("chart.png"), MadeImages.fromProgram(MadeImages.png(300, 200)));
    write(article.resolve("beacon.webp"), MadeImages.webp(500, 300, 1));
    write(article.resolve("shown-nowhere.jpg"), MadeImages.fromCamera(MadeImages.jpeg(50, 40), 8));
  }

  @Test
  void publishesWhatIsExpected() throws IOException {
    BuildReport report = publish("first");

    Map<String, byte[]> files = MiniSite.files(folder.resolve("first"));
    Map<String, String> published = new TreeMap<>();
    String page = text(files, "news/harbour/index.html");
    published.put("article.html", Jsoup.parse(page).selectFirst("article").outerHtml() + "\n");
    published.put("feed.xml", text(files, "feed.xml"));
    published.put(
        "shared.html",
        Stream.of("news/harbour", "news/words")
            .map(article -> text(files, article + "/index.html"))
            .map(html -> Jsoup.parse(html).select("meta[property^=og:image]").outerHtml() + "\n")
            .collect(Collectors.joining()));
    published.put("drawing.svg", text(files, named(files, "news/harbour/drawing")));
    published.put("files.txt", String.join("\n", files.keySet()) + "\n");
    published.put("problems.txt", ProblemPrinter.print(report.problems()));
    published.replaceAll((name, text) -> text.replaceAll("\\.[0-9a-f]{10}\\.", ".HASH."));
    if (Boolean.getBoolean("golden.update")) {
      for (Map.Entry<String, String> file : published.entrySet()) {
        write(EXPECTED.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    Map<String, String> expected = new TreeMap<>();
    MiniSite.files(EXPECTED)
        .forEach((name, bytes) -> expected.put(name, new String(bytes, StandardCharsets.UTF_8)));
    assertThat(published).isEqualTo(expected);
  }

  @Test
  void noFileTellsOfItsMaker() throws IOException {
    publish("first");

    assertThat(MiniSite.files(folder.resolve("first")))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            (file, bytes) ->
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .as(file)
                    .doesNotContain("CAMERA", "52.3702"));
  }

  @Test
  void nothingIsMadeTwice() throws IOException {
    publish("first");
    Path kept = folder.resolve("reports/images");
    Map<String, byte[]> made = MiniSite.files(kept);
    assertThat(made).hasSize(5);
    // Were they made again, they would be written again, too.
    for (String file : made.keySet()) {
      assertThat(kept.resolve(file).toFile().setLastModified(1_000_000_000_000L)).isTrue();
    }

    publish("second");

    for (String file : made.keySet()) {
      assertThat(kept.resolve(file).toFile().lastModified()).isEqualTo(1_000_000_000_000L);
    }
    assertSame("first", "second");
  }

  @Test
  void aDamagedCacheIsAsGoodAsNone() throws IOException {
    publish("first");
    Path kept = folder.resolve("reports/images");
    int turn = 0;
    for (Map.Entry<String, byte[]> file : MiniSite.files(kept).entrySet()) {
      byte[] bytes = file.getValue();
      byte[] cut = Arrays.copyOf(bytes, turn == 0 ? 0 : bytes.length / 2);
      bytes[bytes.length / 3] ^= 1;
      Files.write(kept.resolve(file.getKey()), turn++ % 3 == 2 ? bytes : cut);
    }

    publish("second");

    assertSame("first", "second");
  }

  @Test
  void aFileThatIsNotWhatItSaysIsToldOfWhereItIsShown() throws IOException {
    write(article.resolve("lead.jpg"), MadeImages.png(30, 20));
    byte[] ships = MadeImages.jpeg(300, 200);
    write(article.resolve("ships.jpg"), Arrays.copyOf(ships, ships.length / 2));
    write(article.resolve("tide.gif"), new byte[0]);
    write(article.resolve("chart.png"), "<!DOCTYPE html><p>404".getBytes(StandardCharsets.UTF_8));
    write(
        article.resolve("beacon.webp"), MadeImages.withSides(MadeImages.png(3, 2), 90_000, 90_000));
    write(article.resolve("drawing.svg"), "<svg xmlns='http://www.w3.org/2000/svg'>\n<g></svg>");
    write(article.resolve("print.tif"), "II*");
    write(article.resolve("phone.HEIC"), "ftypheic");
    String text = Files.readString(article.resolve("index.md"));
    write(article.resolve("index.md"), text + "\n![A boat](phone.HEIC)\n");
    write(
        article.resolve("shown-nowhere.png"),
        MadeImages.withSides(MadeImages.png(3, 2), 90_000, 90_000));

    String problems = "";
    try {
      publish("first");
    } catch (AssertionError e) {
      problems = e.getMessage();
    }

    Path expected = EXPECTED.resolveSibling("expected.problem");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, problems);
    }
    assertThat(problems).isEqualTo(Files.readString(expected));
  }

  /** Of 101 million pixels, each; of most of them not even the unpacked bytes have room. */
  @Test
  void hugePicturesCostBoundedMemory() throws Exception {
    Path page = article.resolve("index.md");
    Map<String, BufferedImage> pictures =
        Map.of(
            "ships.jpg", huge(3, DataBuffer.TYPE_BYTE),
            "chart.png", huge(1, DataBuffer.TYPE_BYTE),
            "deep.png", huge(4, DataBuffer.TYPE_USHORT));
    for (Map.Entry<String, BufferedImage> picture : pictures.entrySet()) {
      String name = picture.getKey();
      ImageIO.write(
          picture.getValue(),
          name.endsWith("jpg") ? "jpeg" : "png",
          article.resolve(name).toFile());
    }
    write(page, Files.readString(page) + "\n![Deep](deep.png)\n");

    OtherJvm.publish(site, folder.resolve("there"), folder.resolve("reports"), List.of("-Xmx512m"));

    for (String name : List.of("ships", "chart", "deep")) {
      assertThat(MiniSite.files(folder.resolve("there")).keySet())
          .anyMatch(file -> file.startsWith("news/harbour/" + name + "-600."));
    }
  }

  private static BufferedImage huge(int bands, int type) {
    return MadeImages.stripes(11_600, 8_700, bands, type);
  }

  private BuildReport publish(String where) throws IOException {
    return site.publish(folder.resolve(where), folder.resolve("reports"));
  }

  private void assertSame(String first, String second) throws IOException {
    Map<String, byte[]> expected = MiniSite.files(folder.resolve(first));
    Map<String, byte[]> actual = MiniSite.files(folder.resolve(second));
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    assertThat(actual)
        .allSatisfy((file, bytes) -> assertThat(bytes).as(file).isEqualTo(expected.get(file)));
  }

  private static String named(Map<String, byte[]> files, String start) {
    return files.keySet().stream().filter(file -> file.startsWith(start)).findFirst().orElseThrow();
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  private static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
