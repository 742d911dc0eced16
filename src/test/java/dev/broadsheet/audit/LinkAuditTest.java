package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.output.OutputFile;
import dev.broadsheet.output.OutputTree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAuditTest {
  private static final String ROOT = "https://site.example/";
  private static final String BELOW = "https://site.example/blad/";

  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> told = new ArrayList<>();
  private final List<SourceText> sources = new ArrayList<>();
  private final List<OutputFile> files =
      new ArrayList<>(
          List.of(
              file("index.html", "<h1 id=\"kop\">Kop</h1>"),
              file(
                  "nieuws/index.html", "<a name=\"oud\"></a><h2 id=\"à-la-carte\">À la carte</h2>"),
              file("nieuws/een stuk/index.html", "<p id=\"fn1\">1</p>"),
              file("nieuws/plan.pdf", "%PDF"),
              file("foto.png", "png"),
              file("foto-2.png", "png")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a>",
        "<a href=\"?page=2\">",
        "<a href=\"#\">",
        "<a href=\"#top\">",
        "<a href=\"#hier\">",
        "<a href=\"#:~:text=woorden\">",
        "<a href=\"../\">",
        "<a href=\"..\">",
        "<a href=\"../?utm=1#kop\">",
        "<a href=\"./\">",
        "<a href=\"/\">",
        "<a href=\"/nieuws\">",
        "<a href=\"/nieuws/#oud\">",
        "<a href=\"/nieuws/#%C3%A0-la-carte\">",
        "<a href=\"/nieuws/#à-la-carte\">",
        "<a href=\"een%20stuk/#fn1\">",
        "<a href=\"/nieuws/plan.pdf#page=3\">",
        "<a href=\"/nieuws/&#x70;lan.pdf\">",
        "<a href=\"/een/../nieuws/plan.pdf\">",
        "<a href=\"https://site.example/nieuws/\">",
        "<a href=\"HTTP://SITE.EXAMPLE:80/nieuws/\">",
        "<a href=\"//site.example/nieuws/plan.pdf\">",
        "<a href=\"https://site.example:8443/elders/\">",
        "<a href=\"https://elders.example/nergens/\">",
        "<a href=\"mailto:redactie@site.example\">",
        "<a href=\"tel:+31\">",
        "<a href=\"javascript:void(0)\">",
        "<img src=\"../foto.png\" srcset=\"../foto.png 1x, /foto-2.png 2x\">",
        "<img src=\"data:,\">",
        "<link rel=\"preconnect\" href=\"/nergens/\">",
        "<link rel=\"canonical\" href=\"https://elders.example/stuk/\">",
        "<base href=\"/nieuws/een%20stuk/\"><a href=\"../plan.pdf\">",
        "<svg><use href=\"#hier\"/></svg>",
        "<p style=\"background: url(#verloop)\">",
        "<blockquote cite=\"/nergens/\">",
        "<form action=\"/zoek\">",
        "<script type=\"application/ld+json\">{\"url\":\"https://site.example/nieuws/\",\"image\":"
            + "{\"url\":\"https:\\/\\/site.example\\/foto.png\"},\"text\":\"/nergens/\"}</script>",
      })
  void passesWhatArrives(String html) {
    audit(ROOT, "<p id=\"hier\">" + html);

    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"DOOD\">",
        "<a href=\"../nieuws/DOOD\">",
        "<a href=\"/nieuws/DOOD\">",
        "<img src=\"//site.example/DOOD\">",
        "<a href=\"DOOD?page=2\">",
        "<a href=DOOD>",
        "<a href='&#68;OOD'>",
        "<area href=\"DOOD\">",
        "<img src=\"DOOD\">",
        "<img src=\"../foto.png\" srcset=\"../foto.png 1x, DOOD 2x\">",
        "<picture><source srcset=\"DOOD\"></picture>",
        "<video poster=\"DOOD\"></video>",
        "<video><source src=\"DOOD\"><track src=\"../foto.png\"></video>",
        "<audio src=\"DOOD\"></audio>",
        "<iframe src=\"DOOD\"></iframe>",
        "<object data=\"DOOD\"></object>",
        "<script src=\"DOOD\"></script>",
        "<link rel=\"stylesheet\" href=\"DOOD\">",
        "<link rel=\"icon\" href=\"DOOD\">",
        "<link rel=\"alternate\" href=\"DOOD\">",
        "<link rel=\"canonical\" href=\"https://site.example/DOOD\">",
        "<meta property=\"og:image\" content=\"https://site.example/DOOD\">",
        "<meta http-equiv=\"refresh\" content=\"0; url=DOOD\">",
        "<script type=\"application/ld+json\">{\"image\":[\"https://site.example/DOOD\"]}</script>",
        "<style>@import \"DOOD\";</style>",
        "<style>@import url( 'DOOD' );</style>",
        "<style>p { background: url(DOOD) }</style>",
        "<p style=\"background: url('DOOD')\">",
        "<svg><image xlink:href=\"DOOD\"/></svg>",
        "<svg><use href=\"DOOD#teken\"/></svg>",
        "<noscript><img src=\"DOOD\"></noscript>",
        "<template><img src=\"DOOD\"></template>",
        "<base href=\"/nieuws/een%20stuk/\"><a href=\"plan.pdf\">DOOD</a>",
      })
  void findsWhatLeadsToNothing(String html) {
    audit(ROOT, html);

    assertThat(problems).hasSize(1).allMatch(Problem::isError);
    assertThat(problems.get(0).message()).endsWith("leads to nothing (in nieuws/pagina.html)");
  }

  @Test
  void findsAnchorsThatArentThere() {
    audit(ROOT, "<p id=\"hier\"><a href=\"#heir\"><a href=\"/nieuws/#nieuw\"><a href=\"/#kop\">");

    assertThat(problems)
        .extracting(Problem::message, Problem::hint)
        .containsExactlyInAnyOrder(
            tuple(
                "no anchor \"#heir\" in the page that <a href> leads to (in nieuws/pagina.html)",
                "did you mean \"#hier\"?"),
            tuple(
                "no anchor \"#nieuw\" in the page that <a href> leads to (in nieuws/pagina.html)",
                "it has #oud, #à-la-carte"));
  }

  @Test
  void saysWhatWasMeant() {
    audit(ROOT, "<a href=\"Plan.PDF\"><a href=\"plann.pdf\"><a href=\"heel-iets-anders\">");

    assertThat(problems)
        .extracting(Problem::hint)
        .containsExactlyInAnyOrder(
            "did you mean \"/nieuws/plan.pdf\"? capitals count",
            "did you mean \"/nieuws/plan.pdf\"?",
            "the site has no file \"nieuws/heel-iets-anders\"; put it there, or mend the address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"\">",
        "<a href>",
        "<a href=' '>",
        "<map><area href=\"\"></map>",
        "<template><li><a href=\"\"></a></template>"
      })
  void warnsOfWhatLeadsNowhereElse(String html) {
    sources.add(new SourceText("templates/pagina.ftlh", "<p>\n" + html));

    audit(ROOT, html);

    assertThat(problems).singleElement().matches(problem -> !problem.isError());
    assertThat(problems.get(0).message()).endsWith(" href> is empty (in nieuws/pagina.html)");
    assertThat(problems.get(0).location().file()).isEqualTo("templates/pagina.ftlh");
    assertThat(problems.get(0).location().line()).isEqualTo(2);
  }

  @Test
  void warnsWhereAnotherProgramOnTheHostMayAnswer() {
    audit(ROOT, "<a href=\"https://site.example/winkel/\">");

    assertThat(problems).singleElement().matches(problem -> !problem.isError());
  }

  @Test
  void leavesTheRestOfTheHostToOthers() {
    audit(
        BELOW,
        "<a href=\"/winkel/\"><a href=\"https://site.example/\"><a href=\"/blad/nieuws/\">"
            + "<a href=\"/blad\"><a href=\"../\">");

    assertThat(problems).isEmpty();
  }

  @Test
  void findsWhatForgetsThePathOfTheSite() {
    audit(BELOW, "<a href=\"/nieuws/plan.pdf\"><a href=\"/blad/winkel/\"><a href=\"../../blad/\">");

    assertThat(problems)
        .extracting(Problem::hint)
        .containsExactlyInAnyOrder(
            "the site is published under /blad/; is \"/blad/nieuws/plan.pdf\" meant?",
            "the site has no file \"winkel/index.html\"; put it there, or mend the address",
            "the site has no file \"../../blad/\"; put it there, or mend the address");
  }

  @Test
  void wantsFilesNamedWhereTheTreeIsReadFromADisk() {
    audit(ROOT + "\nurls: file", "<a href=\"../\"><a href=\"../index.html\"><a href=\"/nieuws/\">");

    assertThat(problems)
        .extracting(Problem::hint)
        .containsExactly("the site's pages are files (urls: file), so name it: index.html");
  }

  @Test
  void looksThroughFeedsSiteMapsStyleSheetsAndManifests() {
    files.add(
        file(
            "feed.xml",
            """
            <feed xmlns="http://www.w3.org/2005/Atom">
              <link rel="self" href="https://site.example/feed.xml"/>
              <link rel="enclosure" href="https://site.example/dood-1.mp3"/>
              <entry>
                <link href="https://site.example/nieuws/een%20stuk/"/>
                <content type="html" xml:base="https://site.example/nieuws/een%20stuk/">
                  &lt;a href="#fn1">1&lt;/a> &lt;a href="#fn2">2&lt;/a>
                  &lt;img src="../plan.pdf"> &lt;img src="../dood-2.png">
                </content>
              </entry>
            </feed>
            """));
    files.add(
        file(
            "sitemap.xml",
            "<urlset><url><loc>https://site.example/</loc></url>"
                + "<url><loc>https://site.example/dood-3/</loc></url></urlset>"));
    files.add(
        file("stijl/a.css", "@import 'b.css'; p { src: url(../foto.png); cursor: url(../foto) }"));
    files.add(
        file("app.webmanifest", "{\"start_url\":\"/\",\"icons\":[{\"src\":\"dood-4.png\"}]}"));
    files.add(
        file(
            "feed.json",
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":"
                + "[{\"url\":\"https://site.example/dood-5/\",\"content_html\":\"text\"}]}"));
    audit(ROOT, "");

    assertThat(problems)
        .extracting(Problem::message)
        .containsExactlyInAnyOrder(
            "<link rel=\"enclosure\"> \"https://site.example/dood-1.mp3\" leads to nothing (in feed.xml)",
            "no anchor \"#fn2\" in the page that <a href> leads to (in feed.xml)",
            "<img src> \"https://site.example/nieuws/een%20stuk/../dood-2.png\" leads to nothing (in feed.xml)",
            "<loc> \"https://site.example/dood-3/\" leads to nothing (in sitemap.xml)",
            "@import \"b.css\" leads to nothing (in stijl/a.css)",
            "url() \"../foto\" leads to nothing (in stijl/a.css)",
            "\"src\" in JSON \"dood-4.png\" leads to nothing (in app.webmanifest)",
            "\"url\" in JSON \"https://site.example/dood-5/\" leads to nothing (in feed.json)");
  }

  @Test
  void saysOnceWhatEveryPageHasFromATemplate() {
    sources.add(new SourceText("templates/layout.ftlh", "<p>\n<a href=\"${root}dood/\">x</a>\n"));
    files.add(file("a/index.html", "<a href=\"../dood/\">"));
    files.add(file("a/b/index.html", "<a href=\"../../dood/\">"));
    audit(ROOT, "");

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).location())
        .isEqualTo(
            new Location("templates/layout.ftlh", 2, 17, 5, "<a href=\"${root}dood/\">x</a>"));
    assertThat(problems.get(0).message()).endsWith("(in a/b/index.html and 1 more)");
  }

  @Test
  void saysOnceWhatIsInNoSource() {
    files.add(file("a/index.html", "<a href=\"../dood/\">"));
    files.add(file("b/index.html", "<a href=\"../dood/\">"));
    audit(ROOT, "");

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).location()).isEqualTo(Location.ofFile("a/index.html"));
  }

  @Test
  void findsTheLineOfWhatIsWrittenInReferences() {
    sources.add(new SourceText("content/a.md", "Tekst\n\n<a href=\"&#68;OOD\">x</a>\n"));
    audit(ROOT, "<a href=\"DOOD\">");

    assertThat(problems).singleElement().matches(problem -> problem.location().line() == 3);
  }

  @Test
  void repeatsNothing() {
    told.add(
        Problem.error(
            new Location("content/a.md", 3, 1, 4, "[x](goed.md#dood) [y](weg.md)"), "dead", ""));
    told.add(Problem.error(Location.ofFile("content/nieuws/kapot.md"), "broken", ""));
    audit(
        ROOT,
        "<a href=\"weg.md\"><a href=\"/nieuws/#dood\"><a href=\"kapot.md\"><a href=\"eg.md\">");

    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("<a href> \"eg.md\" leads to nothing (in nieuws/pagina.html)");
  }

  @Test
  void takesPagesThatCouldNotBeMadeForThere() {
    audit(ROOT, "<a href=\"/gepland/#kop\">");

    assertThat(problems).isEmpty();
  }

  private void audit(String baseUrl, String html) {
    files.add(file("nieuws/pagina.html", html));
    String settings = "title: Site\nbaseUrl: " + baseUrl + "\n";
    SiteConfig config = SiteConfigReader.read(new SourceText("site.yml", settings), problems::add);
    OutputTree tree = OutputTree.collect(files, problems::add);
    SourceTexts texts = origin -> sources;
    PrivacyAudit audit =
        new PrivacyAudit(tree, List.of("gepland/index.html"), config, texts, problem -> {});
    LinkAudit.check(audit.audit(tree), texts, told, problems::add);
  }

  private static OutputFile file(String path, String text) {
    return new OutputFile(path, text.getBytes(UTF_8), path);
  }
}
