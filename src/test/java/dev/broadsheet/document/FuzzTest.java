package dev.broadsheet.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.Parser;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.embed.Embed;
import dev.broadsheet.embed.EmbedReader;
import dev.broadsheet.embed.MediaCard;
import dev.broadsheet.embed.Pasted;
import dev.broadsheet.embed.QuotedPost;
import dev.broadsheet.embed.Recognised;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;

/**
 * Feeds the readers of embeds and the parser with mutations of the golden cases. None may throw,
 * and no post may have a word or a handle that was not in the text.
 *
 * <p>In a build it is a short run that is always the same. {@code -Dfuzz.minutes=10} gives a long
 * one, {@code -Dfuzz.seed=7} another one; a long run also fails on a text that takes more than 50
 * ms a kilobyte in code of our own, in the median of repeated runs, and leaves its figures in
 * {@code target/fuzz.txt} and the texts that failed in {@code target/fuzz-N.txt}.
 */
class FuzzTest {
  private static final int SHORT_RUN = 700;
  private static final double MOST_MILLIS = 50;
  private static final int WARM_UP = 3_000;
  private static final int REPEATS = 7;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final EmbedReader reader = new EmbedReader(ZoneId.of("Europe/Amsterdam"));
  private final DocumentParser parser = new DocumentParser(reader);
  private final Parser grammar = MarkdownGrammar.parser();
  private final Map<String, Consumer<String>> ways = new LinkedHashMap<>();
  private final List<String> failures = new ArrayList<>();
  private String text = "";
  private String parsed = "";
  private double slowest;
  private String slowestWay = "";
  private int slowGrammar;

  FuzzTest() {
    MediaCard.Poster poster = new MediaCard.Poster("a.jpg", "A");
    ways.put("code", pasted -> check(reader.read(new Pasted.Html(pasted))));
    ways.put("paragraph", pasted -> check(reader.read(new Pasted.Paragraph(pasted))));
    ways.put(
        "picture", pasted -> check(reader.read(new Pasted.LinkedPicture(pasted, poster, pasted))));
    ways.put("article", this::article);
    ways.put("quotation", pasted -> article("> " + pasted.replace("\n", "\n> ")));
  }

  @Test
  void takesAnything() throws IOException {
    Mutations mutations = new Mutations(Long.getLong("fuzz.seed", 20210807));
    int minutes = Integer.getInteger("fuzz.minutes", 0);
    long end = System.nanoTime() + minutes * 60_000_000_000L;
    long texts = 0;
    long chars = 0;
    while (texts < SHORT_RUN || System.nanoTime() < end) {
      text = mutations.next();
      texts++;
      chars += text.length();
      for (Map.Entry<String, Consumer<String>> way : ways.entrySet()) {
        double millis = run(way.getKey(), way.getValue());
        if (minutes > 0 && texts > WARM_UP) {
          rate(way.getKey(), way.getValue(), millis);
        }
      }
    }
    if (minutes > 0) {
      report(minutes, texts, chars);
    }
    assertThat(failures).isEmpty();
  }

  private void article(String markdown) {
    parsed = markdown;
    ParsedDocument document = parser.parse(new SourceText("a.md", markdown), 0, Locale.ENGLISH);
    document.embeds().forEach(found -> check(found.embed()));
  }

  private void check(Recognised recognised) {
    if (recognised != null) {
      recognised.embeds().forEach(this::check);
    }
  }

  private void check(Embed embed) {
    for (QuotedPost post : embed.posts()) {
      assertThat(isMadeOf(post.text().plain(), text)).as(post.text().plain()).isTrue();
      assertThat(isMadeOf(post.handle().split("@", 2)[0], text)).as(post.handle()).isTrue();
    }
  }

  /** Returns whether letters and digits stand in a text in this order, encoded or not. */
  private static boolean isMadeOf(String words, String text) {
    String once = Entities.unescape(text);
    return Stream.of(text, once, Entities.unescape(once), once.replaceAll("\\\\[nrtu]", " "))
        .anyMatch(readable -> hasInOrder(readable, words));
  }

  private static boolean hasInOrder(String text, String words) {
    int at = 0;
    for (char c : words.toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        while (at < text.length()
            && Character.toLowerCase(text.charAt(at)) != Character.toLowerCase(c)) {
          at++;
        }
        if (at == text.length()) {
          return false;
        }
        at++;
      }
    }
    return true;
  }

  /** Returns how many milliseconds of the processor's time it took. */
  private double run(String name, Consumer<String> way) {
    parsed = text;
    long start = threads.getCurrentThreadCpuTime();
    try {
      way.accept(text);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      fail(name + ": " + e);
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private void rate(String name, Consumer<String> way, double millis) {
    double kilobytes = Math.max(1, text.length() / 1024.0);
    if (millis / kilobytes <= Math.max(slowest, MOST_MILLIS / 5)) {
      return;
    }
    double all = median(() -> run(name, way)) / kilobytes;
    double own = all - median(this::runGrammar) / kilobytes;
    slowGrammar += all > MOST_MILLIS && own <= MOST_MILLIS ? 1 : 0;
    if (own > slowest) {
      slowest = own;
      slowestWay = name + ", " + text.length() + " characters";
      keep("target/fuzz-slowest.txt");
    }
    if (own > MOST_MILLIS) {
      fail(name + ": " + own + " ms a kilobyte");
    }
  }

  private double runGrammar() {
    long start = threads.getCurrentThreadCpuTime();
    grammar.parse(parsed);
    return (threads.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static double median(java.util.function.DoubleSupplier run) {
    double[] times = new double[REPEATS];
    Arrays.setAll(times, i -> run.getAsDouble());
    Arrays.sort(times);
    return times[REPEATS / 2];
  }

  private void fail(String what) {
    if (failures.size() < 50) {
      failures.add(what + " with target/fuzz-" + failures.size() + ".txt");
      keep("target/fuzz-" + (failures.size() - 1) + ".txt");
    }
  }

  private void keep(String file) {
    try {
      Files.createDirectories(Path.of("target"));
      Files.write(Path.of(file), text.getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void report(int minutes, long texts, long chars) throws IOException {
    String figures =
        String.format(
            Locale.ROOT,
            "%d min, %d texts of %d characters in all, %d ways each; slowest %.2f ms/kB (%s);"
                + " slow in the grammar alone: %d; failures: %d%n",
            minutes,
            texts,
            chars,
            ways.size(),
            slowest,
            slowestWay,
            slowGrammar,
            failures.size());
    Files.writeString(Path.of("target/fuzz.txt"), figures + String.join("\n", failures));
  }
}
