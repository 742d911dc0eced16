package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What feed readers and search engines find: read by a feed reader's parser, held to schemas. */
class FeedsTest {
  private static final String BASE = "https://krant.example/";
  private static final Path SCHEMAS = Path.of("test/resources/dev/broadsheet/build");

  @TempDir static Path site;

  @BeforeAll
  static void publish() throws IOException {
    MiniSite.of("newspaper").publish(site);
  }

  @Test
  void everyListOfArticlesHasAFeedInBothForms() throws Exception {
    List<String> atoms = files("feed.xml");

    assertThat(atoms)
        .contains(
            "feed.xml",
            "buitenland/feed.xml",
            "buitenland/azie-en-verder/feed.xml",
            "tags/afghanistan/feed.xml",
            "authors/zoe-celik/feed.xml");
    for (String atom : atoms) {
      SyndFeed feed = new SyndFeedInput().build(new StringReader(text(atom)));
      JsonObject json =
          JsonParser.parseString(text(atom.replace(".xml", ".json"))).getAsJsonObject();
      assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
      assertThat(json.get("version").getAsString()).isEqualTo("https://jsonfeed.org/version/1.1");
      assertThat(json.get("title").getAsString()).isEqualTo(feed.getTitle());
      assertThat(feed.getLinks())
          .filteredOn(link -> link.getRel().equals("alternate"))
          .extracting(SyndLink::getHref)
          .containsExactly(json.get("home_page_url").getAsString());
      assertThat(json.get("feed_url").getAsString())
          .isEqualTo(BASE + atom.replace(".xml", ".json"));
      assertThat(feed.getEntries()).isNotEmpty();
      JsonArray items = json.getAsJsonArray("items");
      assertThat(items).hasSameSizeAs(feed.getEntries());
      for (int i = 0; i < items.size(); i++) {
        assertSame(items.get(i).getAsJsonObject(), feed.getEntries().get(i));
      }
    }
  }

  private static void assertSame(JsonObject item, SyndEntry entry) {
    assertThat(item.get("id").getAsString()).isEqualTo(entry.getUri());
    assertThat(item.get("url").getAsString()).isEqualTo(entry.getLink());
    assertThat(item.get("title").getAsString()).isEqualTo(entry.getTitle());
    assertThat(item.get("content_html").getAsString())
        .isEqualTo(entry.getContents().get(0).getValue());
    assertThat(OffsetDateTime.parse(item.get("date_published").getAsString()).toInstant())
        .isEqualTo(entry.getPublishedDate().toInstant());
    assertThat(item.has("authors") ? names(item.getAsJsonArray("authors")) : List.of())
        .isEqualTo(entry.getAuthors().stream().map(author -> author.getName()).toList());
    assertThat(item.has("tags") ? texts(item.getAsJsonArray("tags")) : List.of())
        .isEqualTo(entry.getCategories().stream().map(category -> category.getName()).toList());
  }

  @Test
  void pagesNameTheirFeeds() throws IOException {
    for (String page : files("index.html")) {
      Document html = Jsoup.parse(text(page), BASE + page);
      for (Element link : html.select("link[rel=alternate]")) {
        String feed = link.absUrl("href").substring(BASE.length());
        assertThat(site.resolve(feed)).as("%s of %s", feed, page).isRegularFile();
      }
    }
    Document tag = Jsoup.parse(text("tags/afghanistan/index.html"), BASE + "tags/afghanistan/");
    assertThat(tag.select("link[rel=alternate]").eachAttr("abs:href"))
        .contains(BASE + "tags/afghanistan/feed.xml", BASE + "tags/afghanistan/feed.json");
  }

  @Test
  void aListOfAllFeedsIsForReadersToTakeIn() throws IOException {
    Document list = Jsoup.parse(text("feeds.opml"), "", Parser.xmlParser());

    assertThat(list.select("outline").eachAttr("xmlUrl"))
        .containsExactlyInAnyOrderElementsOf(
            files("feed.xml").stream().map(feed -> BASE + feed).toList());
  }

  @Test
  void siteMapsKeepTheirSchemas(@TempDir Path folder) throws Exception {
    MiniSite.plain("news-map").publish(folder);

    validate(Files.readString(folder.resolve("news-sitemap.xml")));
    validate(Files.readString(folder.resolve("sitemap.xml")));
    validate(text("sitemap.xml"));
  }

  @Test
  void siteMapsOfEditionsKeepTheirSchemas(@TempDir Path folder) throws Exception {
    MiniSite.plain("three-languages").publish(folder);

    for (String file : List.of("sitemap.xml", "en/sitemap.xml", "ar/sitemap.xml")) {
      String sitemap = Files.readString(folder.resolve(file));
      assertThat(sitemap).contains("<xhtml:link rel=\"alternate\" hreflang=\"x-default\"");
      validate(sitemap);
    }
  }

  private static void validate(String xml) throws Exception {
    Source[] schemas = {
      new StreamSource(SCHEMAS.resolve("sitemap.xsd").toFile()),
      new StreamSource(SCHEMAS.resolve("sitemap-news.xsd").toFile()),
      new StreamSource(SCHEMAS.resolve("sitemap-languages.xsd").toFile())
    };
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(schemas)
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
  }

  private static List<String> files(String name) throws IOException {
    return new TreeSet<>(MiniSite.files(site).keySet())
        .stream().filter(file -> file.equals(name) || file.endsWith("/" + name)).toList();
  }

  private static String text(String file) throws IOException {
    return Files.readString(site.resolve(file));
  }

  private static List<String> names(JsonArray things) {
    List<String> names = new ArrayList<>();
    things.forEach(thing -> names.add(thing.getAsJsonObject().get("name").getAsString()));
    return names;
  }

  private static List<String> texts(JsonArray array) {
    List<String> texts = new ArrayList<>();
    for (JsonElement element : array) {
      texts.add(element.getAsString());
    }
    return texts;
  }
}
