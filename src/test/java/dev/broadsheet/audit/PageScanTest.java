package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.audit.FileLinks.Link;
import dev.broadsheet.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of a page the same is found with and without a parser, whatever pages were read before it. */
class PageScanTest {
  private static final Path PAGES = Path.of("test/resources/dev/broadsheet");
  private static final Path SITE = Path.of("../site-output");
  private static final Origin ORIGIN = new Origin("site.example");
  private static final SharedFiles SHARED = new SharedFiles(true, true, Set.of());
  private static final int MUTATIONS = 4_000;

  private final EntryTexts texts = new EntryTexts(ORIGIN);
  private final KnownTags known = new KnownTags(ORIGIN, texts);

  @Test
  void findsInThePagesOfEverySiteWhatAParserFinds() throws IOException {
    List<String> pages = pages();
    // The second time most tags are known.
    for (int round = 0; round < 3; round++) {
      for (String page : pages) {
        assertThat(found(page)).as(page).isEqualTo(parsed(page));
      }
    }
    assertThat(pages).hasSizeGreaterThan(60);
  }

  /** A small change of a page either leaves it plain, or to a parser. */
  @Test
  void findsInAChangedPageWhatAParserFinds() throws IOException {
    Random random = new Random(7);
    List<String> pages = pages();
    int plain = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      String changed = changed(pages.get(random.nextInt(pages.size())), random);
      if (isPlain(changed)) {
        plain++;
        // Of a link that has lost its end, a parser makes several.
        assertThat(found(changed).once()).as(changed).isEqualTo(parsed(changed).once());
      }
    }
    assertThat(plain).isBetween(MUTATIONS / 20, MUTATIONS * 19 / 20);
  }

  @Test
  void missesNoLeakOfAPageThatIsPlain() throws IOException {
    Random random = new Random(8);
    List<String> pages = pages();
    List<String> leaking =
        Corpus.leaking().stream()
            .filter(construct -> construct.type().equals("html"))
            .map(Corpus.Case::text)
            .toList();
    int plain = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      String page = pages.get(random.nextInt(pages.size()));
      int at = page.indexOf('<', random.nextInt(page.lastIndexOf('<')));
      String leak = leaking.get(random.nextInt(leaking.size()));
      String changed = page.substring(0, at) + leak + page.substring(at);
      if (isPlain(changed)) {
        plain++;
        assertThat(found(changed).leaks()).as(changed).containsAll(parsed(changed).leaks());
      }
    }
    assertThat(plain).isBetween(MUTATIONS / 20, MUTATIONS * 19 / 20);
  }

  private static boolean isPlain(String html) {
    return PlainMarkup.read(html.getBytes(UTF_8)) != null;
  }

  /** What was found in a page. */
  private record Found(
      List<Leak> leaks,
      Set<String> blocked,
      List<Link> links,
      Set<String> anchors,
      Map<String, Integer> outgoing,
      String policy) {

    /** Returns the same with what was found more than once as if it were found once. */
    Found once() {
      Map<String, Integer> hosts = new TreeMap<>(outgoing);
      hosts.replaceAll((host, count) -> 1);
      return new Found(leaks, blocked, links.stream().distinct().toList(), anchors, hosts, policy);
    }
  }

  private Found found(String html) {
    OutputFile page = new OutputFile("a/index.html", html.getBytes(UTF_8), "a.md");
    PageScan scan = PageScan.of(page, ORIGIN, texts, known, SHARED);
    return found(scan.leaks(), scan.links(), scan.outgoing(), scan.policy());
  }

  private static Found parsed(String html) {
    EntryTexts texts = new EntryTexts(ORIGIN);
    LeakCollector leaks = new LeakCollector(ORIGIN, texts);
    LinkScan links = new LinkScan(texts);
    OutgoingLinks outgoing = new OutgoingLinks(ORIGIN);
    ContentSecurityPolicy policy = new ContentSecurityPolicy(ORIGIN);
    policy.permit(SHARED);
    new MarkupScan(leaks).html(html, links, outgoing, policy);
    return found(leaks, links, outgoing, policy);
  }

  private static Found found(
      LeakCollector leaks, LinkScan links, OutgoingLinks outgoing, ContentSecurityPolicy policy) {
    return new Found(
        leaks.all(),
        leaks.allBlocked(),
        links.links(),
        links.anchors(),
        outgoing.hosts(),
        policy.text());
  }

  private static String changed(String text, Random random) {
    int start = random.nextInt(text.length());
    int end = Math.min(text.length(), start + random.nextInt(4));
    int from = random.nextInt(text.length());
    String other = text.substring(from, Math.min(text.length(), from + random.nextInt(6)));
    return text.substring(0, start) + other + text.substring(end);
  }

  private static List<String> pages() throws IOException {
    List<String> pages = new ArrayList<>();
    for (Path folder : List.of(PAGES, SITE)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path file : walk.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
          String page = Files.readString(file);
          if (page.contains("<html")) {
            pages.add(page);
          }
        }
      }
    }
    return pages;
  }
}
