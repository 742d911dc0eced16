package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What machines read of a site: structured data, the feed, the site map. */
class MachineReadableTest {
  private static final String BASE = "https://krant.example/";
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
  // W3C date and time formats, of which the site map's schema takes those of a day or more precise.
  private static final String W3C_DATE =
      "\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d))?";

  @TempDir static Path site;
  private static final Map<String, org.jsoup.nodes.Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void publish() throws IOException {
    MiniSite.of("newspaper").publish(site);
    for (Map.Entry<String, byte[]> file : MiniSite.files(site).entrySet()) {
      if (file.getKey().endsWith(".html")) {
        PAGES.put(file.getKey(), Jsoup.parse(Files.readString(site.resolve(file.getKey())), BASE));
      }
    }
  }

  @Test
  void articlesAreNewsArticles() {
    JsonObject article = jsonLd("buitenland/azie-en-verder/kaboel/index.html");

    assertThat(text(article, "@context")).isEqualTo("https://schema.org");
    assertThat(text(article, "@type")).isEqualTo("NewsArticle");
    assertThat(text(article, "headline")).isEqualTo("Kaboel: hoe één stad viel");
    assertThat(text(article, "description")).isEqualTo("De val van een stad, \"van dag tot dag\".");
    assertThat(text(article, "inLanguage")).isEqualTo("nl");
    assertThat(text(article, "datePublished")).startsWith("2021-08");
    assertThat(text(article, "dateModified")).isEqualTo("2021-09-02");
    assertThat(text(article.getAsJsonObject("mainEntityOfPage"), "@id"))
        .isEqualTo(BASE + "buitenland/azie-en-verder/kaboel/");
    assertThat(text(article.getAsJsonObject("publisher"), "name")).isEqualTo("De Krant");
    assertThat(names(article.getAsJsonArray("author"))).containsExactly("Jan Jansen", "Zoë Çelik");
    JsonObject correction = article.getAsJsonArray("correction").get(0).getAsJsonObject();
    assertThat(text(correction, "@type")).isEqualTo("CorrectionComment");
    assertThat(text(correction, "text")).isEqualTo("De datum was onjuist.");
    assertThat(text(correction, "datePublished")).isEqualTo("2021-08-20");
    JsonObject image = article.getAsJsonObject("image");
    assertThat(text(image, "url")).startsWith(BASE);
    assertThat(image.getAsJsonObject("width").get("value").getAsInt()).isEqualTo(3);
  }

  @Test
  void quotedPostsAreCitations() {
    JsonArray citations =
        jsonLd("buitenland/azie-en-verder/kaboel/index.html").getAsJsonArray("citation");

    assertThat(citations).hasSize(1);
    JsonObject post = citations.get(0).getAsJsonObject();
    assertThat(text(post, "@type")).isEqualTo("SocialMediaPosting");
    assertThat(text(post, "text")).isEqualTo("The text of \"the post\".");
    assertThat(text(post, "datePublished")).isEqualTo("2021-08-07");
    assertThat(text(post, "url"))
        .isEqualTo("https://twitter.com/handle/status/1423966170711580674");
    assertThat(text(post.getAsJsonObject("author"), "alternateName")).isEqualTo("@handle");
  }

  @Test
  void structuredDataIsWellFormedAndWhole() {
    assertThat(PAGES)
        .allSatisfy(
            (name, page) -> {
              for (Element script : page.select("script")) {
                assertThat(script.attr("type")).isEqualTo("application/ld+json");
                JsonObject json = JsonParser.parseString(script.data()).getAsJsonObject();
                assertThat(text(json, "@context")).isEqualTo("https://schema.org");
                assertThat(text(json, "url")).startsWith(BASE);
                if (text(json, "@type").equals("NewsArticle")) {
                  assertThat(json.keySet())
                      .contains("headline", "datePublished", "author", "publisher", "inLanguage");
                }
              }
            });
    assertThat(text(jsonLd("index.html"), "@type")).isEqualTo("WebSite");
    assertThat(text(jsonLd("over-ons/index.html"), "@type")).isEqualTo("WebPage");
  }

  @Test
  void pagesSayWhichAddressCounts() {
    assertThat(PAGES)
        .allSatisfy(
            (name, page) -> {
              String canonical = page.select("link[rel=canonical]").attr("href");
              String own = name.replaceFirst("(^|/)index\\.html$", "$1");
              if (!page.select("meta[http-equiv=refresh]").isEmpty()) {
                assertThat(canonical).isEqualTo(page.select("body a").attr("abs:href"));
                return;
              }
              assertThat(canonical)
                  .isEqualTo(
                      name.equals("cultuur/mening/index.html")
                          ? "https://origineel.example/mening"
                          : BASE + own);
              assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(canonical);
            });
  }

  @Test
  void theFeedIsAtom() throws Exception {
    Document feed = xml("feed.xml");

    org.w3c.dom.Element root = feed.getDocumentElement();
    assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(root.getLocalName()).isEqualTo("feed");
    assertThat(child(root, "id")).isEqualTo(BASE + "feed.xml");
    assertThat(child(root, "title")).isEqualTo("De Krant");
    List<org.w3c.dom.Element> entries = elements(root, ATOM, "entry");
    assertThat(entries).hasSize(5);
    assertThat(entries.stream().map(e -> child(e, "id"))).doesNotHaveDuplicates();
    assertThat(entries)
        .allSatisfy(
            entry -> {
              assertThat(child(entry, "title")).isNotBlank();
              assertThat(URI.create(child(entry, "id")).isAbsolute()).isTrue();
              assertThat(Instant.parse(child(entry, "updated")))
                  .isAfterOrEqualTo(Instant.parse(child(entry, "published")))
                  .isBeforeOrEqualTo(Instant.parse(child(root, "updated")));
            });
    assertThat(entries.stream().map(e -> Instant.parse(child(e, "published"))).toList())
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void theFeedHoldsWholeArticlesThatLoadFromNobodyElse() throws Exception {
    for (org.w3c.dom.Element entry :
        elements(xml("feed.xml").getDocumentElement(), ATOM, "entry")) {
      org.jsoup.nodes.Document content = Jsoup.parseBodyFragment(child(entry, "content"));
      assertThat(content.text()).isNotBlank();
      assertThat(content.select("script, iframe, style, link, [style], [onclick]")).isEmpty();
      assertThat(content.select("[src]"))
          .allSatisfy(element -> assertThat(element.attr("src")).startsWith(BASE));
      assertThat(content.select("a[href]"))
          .allSatisfy(link -> assertThat(link.attr("href")).matches("https?://.*"));
    }
  }

  @Test
  void theSiteMapHasEveryPageOnce() throws Exception {
    org.w3c.dom.Element root = xml("sitemap.xml").getDocumentElement();
    List<String> addresses = new ArrayList<>();
    for (org.w3c.dom.Element url : elements(root, SITEMAPS, "url")) {
      addresses.add(elements(url, SITEMAPS, "loc").get(0).getTextContent());
      for (org.w3c.dom.Element changed : elements(url, SITEMAPS, "lastmod")) {
        assertThat(changed.getTextContent()).matches(W3C_DATE);
      }
    }

    List<String> expected = new ArrayList<>();
    PAGES.forEach(
        (name, page) -> {
          String canonical = page.select("link[rel=canonical]").attr("href");
          if (page.select("meta[name=robots]").isEmpty() && canonical.startsWith(BASE)) {
            expected.add(canonical);
          }
        });
    assertThat(root.getNamespaceURI()).isEqualTo(SITEMAPS);
    assertThat(addresses).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(Files.readAllLines(site.resolve("robots.txt")))
        .contains("Sitemap: " + BASE + "sitemap.xml");
  }

  private static JsonObject jsonLd(String page) {
    String json = PAGES.get(page).select("script[type=application/ld+json]").first().data();
    return JsonParser.parseString(json).getAsJsonObject();
  }

  private static String text(JsonObject json, String key) {
    assertThat(json.keySet()).contains(key);
    return json.get(key).getAsString();
  }

  private static List<String> names(JsonArray things) {
    List<String> names = new ArrayList<>();
    for (JsonElement thing : things) {
      names.add(text(thing.getAsJsonObject(), "name"));
    }
    return names;
  }

  private static Document xml(String file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(site.resolve(file).toFile());
  }

  private static String child(org.w3c.dom.Element parent, String name) {
    for (org.w3c.dom.Element element : elements(parent, ATOM, name)) {
      if (element.getParentNode() == parent) {
        return element.getTextContent();
      }
    }
    throw new AssertionError("no <" + name + "> in <" + parent.getLocalName() + ">");
  }

  private static List<org.w3c.dom.Element> elements(
      org.w3c.dom.Element parent, String namespace, String name) {
    List<org.w3c.dom.Element> elements = new ArrayList<>();
    NodeList all = parent.getElementsByTagNameNS(namespace, name);
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((org.w3c.dom.Element) all.item(i));
    }
    return elements;
  }
}
