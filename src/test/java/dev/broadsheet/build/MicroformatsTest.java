package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import dev.broadsheet.document.FoundEmbed;
import dev.broadsheet.embed.MediaCard;
import dev.broadsheet.embed.QuotedPost;
import dev.broadsheet.site.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A parser of microformats2 that is not ours, {@code microformats-parser} for Node, reads each post
 * from the pages that quote it as it was recognised in what the editor pasted. {@code .ci/run}
 * installs it where there is npm.
 */
class MicroformatsTest {
  private static final Path PARSER =
      Path.of("target/microformats/node_modules/microformats-parser").toAbsolutePath();
  private static final Path SCRIPT =
      Path.of("test/resources/dev/broadsheet/microformats/h-cites.cjs").toAbsolutePath();

  @TempDir Path folder;

  /** What a machine reads of a quoted post or a card. */
  private record Cite(
      @Nullable String author,
      @Nullable String handle,
      @Nullable String date,
      @Nullable String url,
      @Nullable String text) {

    static Cite of(QuotedPost post) {
      return new Cite(
          post.name(),
          post.handle().isEmpty() ? null : "@" + post.handle(),
          post.date() == null ? null : post.date().machineForm(),
          post.url(),
          post.withdrawn() ? null : spaced(post.text().plain()));
    }

    static Cite of(MediaCard card) {
      String date = card.date() == null ? null : card.date().machineForm();
      return new Cite(card.author(), null, date, card.url(), null);
    }

    // Where lines end is a matter of layout.
    Cite spaced() {
      return new Cite(author, handle, date, url, text == null ? null : spaced(text));
    }

    private static String spaced(String text) {
      return text.strip().replaceAll("\\s+", " ");
    }
  }

  @Test
  void anotherParserReadsEachPostAndCard() throws Exception {
    assumeTrue(Files.isDirectory(PARSER), "microformats-parser is not in src/target/microformats");
    assumeTrue(hasNode(), "Node is not here");
    Path output = folder.resolve("site");

    MiniSite.of("quotations").publish(output, folder.resolve("reports"));

    List<Article> articles = MiniSite.of("quotations").articles(folder.resolve("read"));
    assertThat(articles).hasSizeGreaterThan(3);
    for (Article article : articles) {
      List<Cite> recognised = new ArrayList<>();
      for (FoundEmbed found : article.document().embeds()) {
        if (found.embed() instanceof MediaCard card) {
          recognised.add(Cite.of(card));
        }
        found.embed().posts().forEach(post -> add(post, recognised));
      }
      Path page = output.resolve(article.permalink().path().substring(1) + "index.html");
      assertThat(read(page)).as(article.title()).isEqualTo(recognised);
    }
  }

  private static void add(QuotedPost post, List<Cite> to) {
    to.add(Cite.of(post));
    if (post.quoted() != null) {
      add(post.quoted(), to);
    }
  }

  private static List<Cite> read(Path page) throws IOException, InterruptedException {
    Path read = page.resolveSibling("h-cites.json");
    run(page, read, "node", SCRIPT.toString(), PARSER.toString());
    List<Cite> cites =
        new Gson().fromJson(Files.readString(read), new TypeToken<List<Cite>>() {}.getType());
    return cites.stream().map(Cite::spaced).toList();
  }

  private static void run(Path input, Path output, String... command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectInput(input.toFile())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  private static boolean hasNode() throws InterruptedException {
    try {
      return new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
