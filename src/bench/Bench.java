import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Times whole builds of the same articles, with the same pages, by Broadsheet through Maven and by
 * Hugo where it is installed, in turn:
 *
 * <pre>
 * mvn -f src/pom.xml install -DskipTests -Dinvoker.skip
 * java src/bench/Bench.java 10000
 * </pre>
 *
 * <p>Prints the median wall time and the peak memory of each case, and the ratio between the two.
 * The times of one run are comparable with each other and with no others.
 */
class Bench {
  private static final Path BENCH = Path.of("src/bench");
  private static final Path WORK = Path.of("target/bench");
  private static final int SECTIONS = 12;
  private static final int TAGS = 200;
  private static final int AUTHORS = 40;
  private static final List<String> CASES = List.of("cold", "again", "text", "title", "template");

  private static final List<String> WORDS =
      List.of(
          ("water haven brug raad stad wijk trein school markt plan jaar week avond krant redactie"
               + " besluit cijfers onderzoek regen wind dijk museum boek film club finale loon"
               + " akker oogst bos vogel soort spoor straat bewoner gemeente begroting voorstel"
               + " debat akkoord storm zee kust rivier netwerk stroom woning zorg arts patiënt de"
               + " het een van en in is op te dat voor met zijn niet aan er om ook als bij nog maar"
               + " wordt hebben over uit door naar heeft tot dan kan meer geen wel wat")
              .split(" "));

  private final int articles;
  private final Map<String, Map<String, List<Double>>> times = new LinkedHashMap<>();
  private final Map<String, Long> peaks = new LinkedHashMap<>();

  private Bench(int articles) {
    this.articles = articles;
  }

  public static void main(String[] arguments) throws Exception {
    int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    new Bench(articles).run(rounds);
  }

  private void run(int rounds) throws Exception {
    List<Peer> peers =
        new ArrayList<>(
            List.of(
                new Peer(
                    "broadsheet",
                    "templates/article.ftlh",
                    List.of(
                        "mvn",
                        "-o",
                        "-q",
                        "-B",
                        "dev.broadsheet:broadsheet-maven-plugin:1.0.0-SNAPSHOT:generate"),
                    "site-output")));
    if (has("hugo")) {
      peers.add(
          new Peer(
              "hugo",
              "layouts/_default/single.html",
              List.of("hugo", "--quiet", "--noBuildLock"),
              "public"));
    } else {
      System.out.println("hugo is not installed: no comparison");
    }
    for (Peer peer : peers) {
      prepare(peer);
    }
    for (int round = 0; round < rounds; round++) {
      for (String what : CASES) {
        for (Peer peer : peers) {
          change(peer, what, round);
          double seconds = time(peer);
          times
              .computeIfAbsent(what, w -> new LinkedHashMap<>())
              .computeIfAbsent(peer.name(), p -> new ArrayList<>())
              .add(seconds);
        }
      }
    }
    print(peers);
  }

  /** A generator: its name, the template of articles, how it is run, and where its pages go. */
  private record Peer(String name, String template, List<String> command, String output) {
    Path site() {
      return WORK.resolve(name);
    }
  }

  private void prepare(Peer peer) throws IOException {
    delete(peer.site());
    copy(BENCH.resolve(peer.name()), peer.site());
    boolean hugo = peer.name().equals("hugo");
    if (!hugo) {
      Files.createDirectories(peer.site().resolve("content"));
      Files.writeString(
          peer.site().resolve("content/site.yml"),
          "title: Bench\n"
              + "baseUrl: https://bench.example/\n"
              + "language: nl\n"
              + "related: 0\n"
              + "pageSize: 1000\n"
              + "corrections:\n"
              + "  page: false\n"
              + "feed:\n"
              + "  items: 20\n"
              + "  of: []\n");
      Files.createDirectories(peer.site().resolve(".mvn"));
      Files.copy(Path.of(".mvn/jvm.config"), peer.site().resolve(".mvn/jvm.config"));
    }
    for (int i = 0; i < articles; i++) {
      Path file = article(peer, i);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text(i));
    }
  }

  private static Path article(Peer peer, int i) {
    return peer.site()
        .resolve(
            String.format(Locale.ROOT, "content/section-%02d/article-%06d.md", i % SECTIONS, i));
  }

  // Article number i is the same in every run: about 650 words in four parts, with what prose has.
  private static String text(int i) {
    Random random = new Random(i);
    StringBuilder text =
        new StringBuilder("---\ntitle: ").append(words(random, 6)).append(" ").append(i);
    text.append("\ndate: ").append(LocalDate.of(2015, 1, 1).plusDays(i % 3650));
    text.append("\nauthors: [Author ").append(random.nextInt(AUTHORS)).append("]\ntags: [");
    for (int tag = 0; tag < 4; tag++) {
      text.append(tag == 0 ? "" : ", ").append("tag").append(random.nextInt(TAGS / 4) * 4 + tag);
    }
    text.append("]\nsummary: ").append(words(random, 18)).append(".\n---\n\n");
    for (int part = 0; part < 4; part++) {
      text.append("## ").append(words(random, 4)).append("\n\n");
      for (int paragraph = 0; paragraph < 3; paragraph++) {
        text.append(words(random, 20))
            .append(", *")
            .append(words(random, 2))
            .append("* en [")
            .append(words(random, 2))
            .append("](https://example.org/")
            .append(random.nextInt(9999))
            .append("), \"")
            .append(words(random, 3))
            .append("\". ")
            .append(words(random, 22))
            .append(".\n\n");
      }
      if (part == 1) {
        for (int item = 0; item < 4; item++) {
          text.append("- ").append(words(random, 8)).append("\n");
        }
        text.append("\n");
      }
      if (part == 2 && i % 4 == 0) {
        text.append("| Plaats | Aantal |\n|:--|--:|\n");
        for (int row = 0; row < 5; row++) {
          text.append("| ")
              .append(words(random, 1))
              .append(" | ")
              .append(random.nextInt(9999))
              .append(" |\n");
        }
        text.append("\n");
      }
    }
    return text.toString();
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private void change(Peer peer, String what, int round) throws IOException {
    Path article = article(peer, articles / 2);
    switch (what) {
      case "cold" -> {
        delete(peer.site().resolve(peer.output()));
        delete(peer.site().resolve("target"));
        delete(peer.site().resolve("resources"));
      }
      case "text" ->
          Files.writeString(
              article, "\nOne more paragraph, number " + round + ".\n", StandardOpenOption.APPEND);
      case "title" ->
          Files.writeString(
              article,
              Files.readString(article).replaceFirst("title: .*", "title: Another title " + round));
      case "template" -> {
        Path template = peer.site().resolve(peer.template());
        Files.writeString(
            template,
            Files.readString(template)
                .replaceFirst("<article[^>]*>", "<article id=\"a" + round + "\">"));
      }
      default -> {
        // Nothing has changed.
      }
    }
  }

  private double time(Peer peer) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(peer.command())
            .directory(peer.site().toFile())
            .redirectErrorStream(true)
            .redirectOutput(peer.site().resolve("bench.log").toFile())
            .start();
    while (process.isAlive()) {
      peaks.merge(peer.name(), peak(process.toHandle()), Math::max);
      Thread.sleep(20);
    }
    if (process.waitFor() != 0) {
      throw new IOException(
          peer.name() + " failed:\n" + Files.readString(peer.site().resolve("bench.log")));
    }
    return (System.nanoTime() - start) / 1e9;
  }

  // Linux alone tells; in KiB.
  private static long peak(ProcessHandle process) {
    long most = process.children().mapToLong(Bench::peak).max().orElse(0);
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Math.max(most, Long.parseLong(line.replaceAll("\\D", "")));
        }
      }
    } catch (IOException e) {
      // It has just ended.
    }
    return most;
  }

  private void print(List<Peer> peers) {
    System.out.println(
        "| " + articles + " articles | broadsheet | hugo | ratio |\n|---|---|---|---|");
    for (String what : CASES) {
      double own = median(times.get(what).get("broadsheet"));
      List<Double> other = times.get(what).get("hugo");
      System.out.printf(
          Locale.ROOT,
          other == null ? "| %s | %.2f s | | |%n" : "| %s | %.2f s | %.2f s | %.2f |%n",
          what,
          own,
          other == null ? 0 : median(other),
          other == null ? 0 : own / median(other));
    }
    System.out.print("| peak memory |");
    peers.forEach(peer -> System.out.print(" " + peaks.get(peer.name()) / 1024 + " MiB |"));
    System.out.println();
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(v -> v).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static boolean has(String program) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path target = to.resolve(from.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path done, IOException e) throws IOException {
            Files.delete(done);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
