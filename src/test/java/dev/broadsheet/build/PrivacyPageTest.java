package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.broadsheet.diagnostic.ProblemPrinter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers and editors are told of whom a site's pages contact. */
class PrivacyPageTest {
  private static final String ARTICLE = "---\ntitle: One\ndate: 2026-01-01\n---\n\nText.\n";

  @TempDir Path base;

  @Test
  void theReportCountsEveryPageThatIsPublished() throws IOException {
    MiniSite.of("newspaper").publish(base.resolve("site"), base.resolve("reports"));

    int pages = 0;
    int redirects = 0;
    Map<String, Integer> links = new TreeMap<>();
    for (String file : MiniSite.files(base.resolve("site")).keySet()) {
      if (file.endsWith(".html")) {
        pages++;
        redirects += page(file).select("meta[http-equiv=refresh]").size();
        for (Element link : page(file).select("a[href^=http]")) {
          links.merge(URI.create(link.attr("href")).getHost(), 1, Integer::sum);
        }
      }
    }
    JsonObject report = report();
    assertThat(report.get("pages").getAsInt()).isEqualTo(pages);
    assertThat(report.get("pagesWithPolicy").getAsInt()).isEqualTo(pages);
    assertThat(report.get("hostsContacted").getAsInt()).isZero();
    Map<String, Integer> reported = new TreeMap<>();
    for (JsonElement host : report.getAsJsonArray("links")) {
      JsonObject of = host.getAsJsonObject();
      reported.put(of.get("host").getAsString(), of.get("links").getAsInt());
    }
    // The menu has a link to another site: the page itself has one too. A redirect has no menu.
    assertThat(reported).isEqualTo(links).containsEntry("elders.example", pages - redirects);
  }

  @Test
  void thePageTellsWhatTheReportTells() throws IOException {
    MiniSite.of("newspaper").publish(base.resolve("site"), base.resolve("reports"));

    JsonObject report = report();
    Document page = page("privacy/index.html");
    assertThat(page.select(".figures dd").eachText())
        .containsExactly(
            report.get("pages").getAsString(), report.get("otherFiles").getAsString(), "0");
    assertThat(page.select("[aria-labelledby=_looked] li"))
        .hasSameSizeAs(report.getAsJsonArray("lookedFor"));
    assertThat(page.select(".index b").eachText())
        .containsExactlyElementsOf(
            report.getAsJsonArray("links").asList().stream()
                .map(host -> host.getAsJsonObject().get("host").getAsString())
                .toList());
    assertThat(page("index.html").select(".colophon a[href=privacy/]").text()).isEqualTo("Privacy");
    assertThat(page("index.html").select(".allowed")).isEmpty();
  }

  @Test
  void allowedHostsAreNamedOnEveryPage() throws IOException {
    write(
        "content/site.yml",
        """
        title: Paper
        baseUrl: https://paper.example/
        language: en
        privacy:
          allow:
            - host: film.example
              reason: Our films & more
            - host: idle.example
              reason: Nothing is there any more
        """);
    write("content/news/one.md", ARTICLE);
    write(
        "templates/page.ftlh", "<!DOCTYPE html><video src='https://film.example/a.webm'></video>");
    write("content/about.md", "---\ntitle: About\n---\n\nText.\n");

    BuildReport build = publish();

    assertThat(build.summary()).endsWith("; pages contact film.example");
    assertThat(page("news/one/index.html").select(".allowed li").eachText())
        .containsExactly(
            "film.example: Our films & more", "idle.example: Nothing is there any more");
    assertThat(page("privacy/index.html").select("[aria-labelledby=_contacted] dl").text())
        .isEqualTo("film.example Our films & more Films and sounds, with posters and subtitles");
    assertThat(report().getAsJsonArray("contacted"))
        .hasToString(
            "[{\"host\":\"film.example\",\"reason\":\"Our films & more\",\"for\":[\"film\"]}]");
    assertThat(report().getAsJsonArray("allowed")).hasSize(2);
  }

  @Test
  void tellsOfPlayersThatAreLoadedOnClick() throws IOException {
    MiniSite.of("players").publish(base.resolve("site"), base.resolve("reports"));

    Document page = page("privacy/index.html");
    assertThat(page.text()).contains("when you press the button");
    assertThat(page.select("pre").text()).contains("frame-src https://");
    assertThat(report().get("hostsContacted").getAsInt()).isZero();
    MiniSite.of("newspaper").publish(base.resolve("site"), base.resolve("reports"));
    assertThat(page("privacy/index.html").text()).doesNotContain("knop");
  }

  @Test
  void canBeSwitchedOff() throws IOException {
    write(
        "content/site.yml",
        "title: Paper\nbaseUrl: https://paper.example/\nprivacy: {page: false}\n");
    write("content/news/one.md", ARTICLE);

    publish();

    assertThat(base.resolve("site/privacy")).doesNotExist();
    assertThat(Files.readString(base.resolve("site/index.html"))).doesNotContain("rivacy");
    assertThat(Files.readString(base.resolve("site/sitemap.xml"))).doesNotContain("privacy");
    assertThat(report().get("pages").getAsInt()).isGreaterThan(3);
  }

  @Test
  void canBeMoved() throws IOException {
    write(
        "content/site.yml",
        """
        title: Paper
        baseUrl: https://paper.example/
        urls: file
        menu: [{title: Proof, link: /about/proof.html}]
        privacy: {page: /about/proof/}
        """);
    write("content/news/one.md", ARTICLE);

    publish();

    assertThat(page("index.html").select("a[href=about/proof.html]")).hasSize(2);
    assertThat(page("about/proof.html").select(".figures dd")).hasSize(3);
    assertThat(Files.readString(base.resolve("site/sitemap.xml")))
        .contains("<loc>https://paper.example/about/proof.html</loc>");
  }

  @Test
  void aPageOfTheEditorsOwnStays() throws IOException {
    write("content/site.yml", "title: Paper\nbaseUrl: https://paper.example/\n");
    write("content/privacy/index.html", "<!DOCTYPE html><title>Own</title>");
    write("content/news/one.md", ARTICLE);

    BuildReport build = publish();

    assertThat(page("privacy/index.html").title()).isEqualTo("Own");
    assertThat(ProblemPrinter.print(build.problems()))
        .startsWith(
            "content/privacy/index.html: warning: this stands at /privacy/, in place of the page on"
                + " privacy\n");
  }

  private BuildReport publish() throws IOException {
    return new MiniSite(base.resolve("content"), base.resolve("templates"))
        .publish(base.resolve("site"), base.resolve("reports"));
  }

  private void write(String path, String text) throws IOException {
    Path file = base.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Document page(String file) throws IOException {
    return Jsoup.parse(Files.readString(base.resolve("site").resolve(file)));
  }

  private JsonObject report() throws IOException {
    return JsonParser.parseString(Files.readString(base.resolve("reports/privacy.json")))
        .getAsJsonObject();
  }
}
