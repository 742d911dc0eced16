package dev.broadsheet.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.migration.OldSite.OldPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every word, picture, link and quotation of the old sites is in the new ones: looked for in the
 * new file of each page, and in what readers get.
 */
class NothingIsLostTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>()\\[\\]]+");
  private static final Pattern PICTURE = Pattern.compile("[\\w-]+\\.png");
  private static final Pattern QUOTE =
      Pattern.compile("(?m)^> [^\\n]*(?:\\n>[^\\n]*)*|<blockquote|\\{% quote");
  private static final Pattern COMMENT =
      Pattern.compile("<!--.*?-->|<script.*?</script>", Pattern.DOTALL);

  /** Where links within the old site lead: to the same page or picture, at another address. */
  private static final Pattern WAY =
      Pattern.compile(
          "(?<=\\]\\()(?!https?://(?!\\w+\\.example/(?!sluice)))(?:\\{\\{.*?\\}\\}|\\{%.*?%\\}|[^)\\s{])+"
              + "|\\b(?:href|src)=\"(?!https?://(?!mill\\.example))[^\"]*\"|\\bclass=\"[^\"]*\"");

  /** The names of calls, arguments and tags; a test of words can't tell them from words. */
  private static final Set<String> SIGNS =
      Set.of(
          ("ref src alt caption attr attrlink user id href youtube vimeo x instagram gist highlight"
                  + " linenos table notice figure image note quote author end raw endraw twitter"
                  + " endhighlight link md markdown relative_url relative include html site baseurl"
                  + " url autoplay true a p em i strong b ul li h2 br pre code blockquote img"
                  + " iframe width height frameborder embed align alignleft attachment gallery ids"
                  + " columns figcaption tr th thead td tbody ndash mdash 560 315 300 200 13 knead"
                  + " wide pull language assets png about us time title div cite lang dir ltr"
                  + " ruby rust warning sub en published example mill https 8")
              .split(" "));

  @ParameterizedTest
  @EnumSource
  void everyWordIsInTheNewFile(Dialect dialect, @TempDir Path folder) throws IOException {
    ImportedSite site = ImportedSite.of(dialect, folder);
    List<String> lost = new ArrayList<>();
    for (OldPage page : old(site, dialect).pages()) {
      String text = Files.readString(site.folders().content().resolve(page.target()));
      Map<String, Integer> before = count(body(page));
      Map<String, Integer> after = count(text);
      for (String word : found(WORD, values(page.header().values()))) {
        if (!text.contains(word) && !SIGNS.contains(word)) {
          lost.add(page.target() + ": " + word + " of the header");
        }
      }
      before.forEach(
          (word, times) -> {
            if (after.getOrDefault(word, 0) < times) {
              lost.add(page.target() + ": " + word + " " + times + " > " + after.get(word));
            }
          });
    }
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyWordIsInTheNewPages(Dialect dialect, @TempDir Path folder) throws IOException {
    ImportedSite site = ImportedSite.of(dialect, folder);
    site.build(true);
    Set<String> shown = new TreeSet<>();
    for (Document page : pages(site)) {
      page.nodeStream(TextNode.class).forEach(text -> words(text.getWholeText(), shown));
      page.select("[alt], [title]")
          .forEach(e -> words(e.attr("alt") + " " + e.attr("title"), shown));
      page.select("[href], [src]").forEach(e -> words(e.attr("href") + " " + e.attr("src"), shown));
    }
    Set<String> before = new TreeSet<>();
    for (OldPage page : old(site, dialect).pages()) {
      words(page.header().text("title") + " " + page.header().text("summary"), before);
      words(body(page), before);
    }
    before.removeAll(SIGNS);
    before.removeAll(shown);
    assertThat(before).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyPictureLinkAndQuotationIsInTheNewPages(Dialect dialect, @TempDir Path folder)
      throws IOException {
    ImportedSite site = ImportedSite.of(dialect, folder);
    site.build(true);
    String html = "";
    int quotations = 0;
    for (Document page : pages(site)) {
      html += page.select("main").outerHtml().replace("&amp;", "&");
      boolean article = page.selectFirst("main article") != null;
      quotations += article ? page.select("main article blockquote, main article aside").size() : 0;
    }
    int before = 0;
    for (OldPage page : old(site, dialect).pages()) {
      String text = COMMENT.matcher(page.body().text()).replaceAll("");
      for (String picture : found(PICTURE, text)) {
        String stem = picture.replaceFirst("(?:-300x200)?\\.png$", "");
        assertThat(html).as(picture).contains(stem);
      }
      for (String link : found(LINK, text)) {
        String end =
            link.replaceFirst("#.*", "").replaceFirst("(?:(?:-300x200)?\\.png|\\.html|/)$", "");
        String last = end.substring(Math.max(end.lastIndexOf('/'), end.lastIndexOf('=')) + 1);
        boolean script = last.equals("widgets.js");
        assertThat(script || html.contains(last)).as(link).isTrue();
      }
      before += found(QUOTE, text).size();
    }
    assertThat(quotations).isGreaterThanOrEqualTo(before);
  }

  private static OldSite old(ImportedSite site, Dialect dialect) {
    return dialect.reader().read(new SourceFolder(site.source(), site.folders()), problem -> {});
  }

  private static String body(OldPage page) {
    String text = COMMENT.matcher(page.body().text()).replaceAll("");
    return WAY.matcher(text).replaceAll("");
  }

  /** Returns all values of a header, without its keys. */
  private static String values(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().map(NothingIsLostTest::values).collect(Collectors.joining(" "));
    }
    return value instanceof List<?> list
        ? list.stream().map(NothingIsLostTest::values).collect(Collectors.joining(" "))
        : value instanceof Boolean ? "" : value.toString();
  }

  private static Map<String, Integer> count(String text) {
    Map<String, Integer> count = new HashMap<>();
    found(WORD, text).stream()
        .filter(word -> !SIGNS.contains(word))
        .forEach(word -> count.merge(word, 1, Integer::sum));
    return count;
  }

  private static void words(String text, Set<String> words) {
    words.addAll(found(WORD, text));
  }

  private static List<String> found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().map(result -> result.group()).toList();
  }

  private static List<Document> pages(ImportedSite site) throws IOException {
    List<Document> pages = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(site.folders().output())) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".html")).sorted().toList()) {
        pages.add(Jsoup.parse(Files.readString(file)));
      }
    }
    return pages;
  }
}
