package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The structured data of every page of every mini-site, and of the repository's own site, keeps to
 * the vocabulary of schema.org, and has what Google's search documents ask of it.
 */
class StructuredDataTest {
  private static final Path VOCABULARY =
      Path.of("test/resources/dev/broadsheet/schema.org/schemaorg.nt");

  /** What Google's documentation requires, or recommends where every article has it. */
  private static final Map<String, Set<String>> ASKED =
      Map.of(
          "NewsArticle", Set.of("headline", "datePublished", "author"),
          "ProfilePage", Set.of("mainEntity"),
          "Person", Set.of("name"),
          "Organization", Set.of("name", "url"),
          "BreadcrumbList", Set.of("itemListElement"),
          "ListItem", Set.of("position", "name", "item"),
          "ImageObject", Set.of("url"),
          "CorrectionComment", Set.of("text", "datePublished"));

  private static SchemaOrg schema;

  @TempDir Path output;

  @BeforeAll
  static void readVocabulary() throws IOException {
    schema = SchemaOrg.read(VOCABULARY);
  }

  static Stream<String> sites() throws IOException {
    try (Stream<Path> sites = Files.list(MiniSite.ALL)) {
      return sites
          .filter(site -> Files.exists(site.resolve("content/site.yml")))
          .map(site -> site.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void ofMiniSites(String name) throws IOException {
    copy(name).publish(output.resolve("site"));

    assertThat(faults()).isEmpty();
  }

  @Test
  void ofTheRepositorysOwnSite() throws IOException {
    Path repository = Path.of("..").toRealPath();
    new MiniSite(repository.resolve("content"), repository.resolve("templates"))
        .publish(output.resolve("site"));

    assertThat(faults()).isEmpty();
    assertThat(types()).contains("NewsArticle", "WebPage", "WebSite", "ProfilePage");
  }

  @Test
  void sayWhoseProfileItIs() throws IOException {
    MiniSite.of("trust").publish(output.resolve("site"));

    JsonObject page = data(output.resolve("site/authors/jane-doe/index.html")).get(0);
    JsonObject jane = page.getAsJsonObject("mainEntity");
    assertThat(jane.get("@type").getAsString()).isEqualTo("Person");
    assertThat(jane.get("email").getAsString()).isEqualTo("jane@paper.example");
    assertThat(jane.getAsJsonArray("sameAs"))
        .extracting(JsonElement::getAsString)
        .containsExactly("https://social.example/@jane", "https://jane.example/?a=1&b=2");
    assertThat(jane.getAsJsonObject("image").get("url").getAsString())
        .startsWith("https://paper.example/authors/jane-doe/portrait.");
    assertThat(types()).contains("Organization", "BreadcrumbList", "CorrectionComment");
  }

  @Test
  void itWouldSaySo() {
    assertThat(
            schema.faults(
                JsonParser.parseString(
                        """
                {"@context": "https://schema.org", "@type": "NewsArticle", "headlines": "x",
                 "datePublished": "2021-08", "author": "Jane",
                 "publisher": {"@type": "Organisation", "name": "x"},
                 "image": {"@type": "Person", "name": "x"}, "wordCount": 1.5}
                """)
                    .getAsJsonObject()))
        .containsExactly(
            "NewsArticle has no property headlines",
            "NewsArticle.datePublished can't be \"2021-08\"",
            "NewsArticle.author can't be \"Jane\"",
            "no type \"Organisation\"",
            "NewsArticle.publisher can't be {\"@type\":\"Organisation\",\"name\":\"x\"}",
            "NewsArticle.image can't be {\"@type\":\"Person\",\"name\":\"x\"}",
            "NewsArticle.wordCount can't be 1.5");
  }

  /** Returns a site in a folder of its own: a build adds to its ledger. */
  private MiniSite copy(String name) throws IOException {
    Path copy = output.resolve("copy");
    for (String folder : List.of("content", "templates")) {
      Path from = MiniSite.ALL.resolve(name).resolve(folder);
      Map<String, byte[]> files = Files.exists(from) ? MiniSite.files(from) : Map.of();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path to = copy.resolve(folder).resolve(file.getKey());
        Files.createDirectories(to.getParent());
        Files.write(to, file.getValue());
      }
    }
    return new MiniSite(copy.resolve("content"), copy.resolve("templates"));
  }

  private List<String> faults() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path page : pages()) {
      for (JsonObject data : data(page)) {
        schema.faults(data).forEach(fault -> faults.add(page + ": " + fault));
        asked(data).forEach(fault -> faults.add(page + ": " + fault));
      }
    }
    return faults;
  }

  private Set<String> types() throws IOException {
    Set<String> types = new TreeSet<>();
    for (Path page : pages()) {
      for (JsonObject data : data(page)) {
        things(data).forEach(thing -> types.add(thing.get("@type").getAsString()));
      }
    }
    return types;
  }

  private static List<String> asked(JsonObject data) {
    List<String> missing = new ArrayList<>();
    for (JsonObject thing : things(data)) {
      String type = thing.get("@type").getAsString();
      Set<String> asked = new TreeSet<>(ASKED.getOrDefault(type, Set.of()));
      asked.removeAll(thing.keySet());
      asked.forEach(key -> missing.add(type + " lacks " + key));
      boolean trail = type.equals("BreadcrumbList");
      if (trail && thing.getAsJsonArray("itemListElement").size() < 2) {
        missing.add("a trail of one");
      }
    }
    return missing;
  }

  private static List<JsonObject> things(JsonElement json) {
    List<JsonObject> things = new ArrayList<>();
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(item -> things.addAll(things(item)));
    } else if (json.isJsonObject()) {
      things.add(json.getAsJsonObject());
      json.getAsJsonObject().asMap().values().forEach(value -> things.addAll(things(value)));
    }
    return things;
  }

  private List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String name : new TreeMap<>(MiniSite.files(output.resolve("site"))).keySet()) {
      if (name.endsWith(".html")) {
        pages.add(output.resolve("site").resolve(name));
      }
    }
    assertThat(pages).isNotEmpty();
    return pages;
  }

  private static List<JsonObject> data(Path page) throws IOException {
    List<JsonObject> data = new ArrayList<>();
    String html = Files.readString(page, StandardCharsets.UTF_8);
    for (Element script : Jsoup.parse(html).select("script[type=application/ld+json]")) {
      data.add(JsonParser.parseString(script.data()).getAsJsonObject());
    }
    return data;
  }
}
