package dev.broadsheet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.audit.PrivacyProof.Contact;
import dev.broadsheet.audit.PrivacyProof.HostLinks;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.AllowedHost;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.output.OutputFile;
import dev.broadsheet.output.OutputTree;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyAuditTest {
  private static final String SITE = "title: Site\nbaseUrl: https://site.example/\n";

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void knowsManyConstructs() {
    assertThat(Corpus.leaking()).hasSizeGreaterThan(300);
    assertThat(Corpus.leaking()).extracting(Corpus.Case::name).doesNotHaveDuplicates();
    assertThat(Corpus.innocent()).hasSizeGreaterThan(75);
  }

  @ParameterizedTest
  @MethodSource("dev.broadsheet.audit.Corpus#leaking")
  void findsWhatContactsAnotherHost(Corpus.Case leaking) {
    assertThat(messages(leaking))
        .anySatisfy(message -> assertThat(message).contains(" contact " + leaking.name() + " "))
        .allSatisfy(message -> assertThat(message).contains(" contact " + leaking.name() + " "));
  }

  @ParameterizedTest
  @MethodSource("dev.broadsheet.audit.Corpus#innocent")
  void passesWhatContactsNobody(Corpus.Case innocent) {
    assertThat(messages(innocent)).isEmpty();
  }

  @Test
  void saysWhichAllowedHostsAreContacted() {
    AuditedOutput audited =
        audit(
            SITE
                + """
                privacy:
                  allow:
                    - host: media.example
                      reason: Our films
                    - host: other.example
                      reason: Nothing is there any more
                """,
            page(
                "content/a.md",
                "<!DOCTYPE html><video src=\"https://media.example/a.webm\"></video>"
                    + "<img src='//media.example/a.png' alt=''>"));

    assertThat(problems).isEmpty();
    assertThat(audited.proof().contacted())
        .containsExactly(
            new Contact(
                new AllowedHost("media.example", "Our films"),
                List.of(Construct.IMAGE, Construct.FILM)));
    assertThat(text(audited)).contains("; media-src https://media.example\">");
    assertThat(audited.proof().policy().get("media-src")).containsExactly("https://media.example");
  }

  @Test
  void givesAPageItsPolicy() {
    AuditedOutput audited =
        audit(
            SITE,
            page(
                "content/a.md",
                """
                <!DOCTYPE html>
                <html lang="nl">
                <head>
                <meta charset="utf-8">
                <title>A</title>
                <link rel="stylesheet" href="a.css">
                <style>p { color: red }</style>
                <script type="application/ld+json">{}</script>
                </head>
                <body><img src="data:," alt=""><audio src="a.ogg"></audio></body>
                </html>
                """));

    assertThat(problems).isEmpty();
    assertThat(text(audited))
        .contains(
            """
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
            base-uri 'none'; connect-src 'self'; form-action 'none'; img-src 'self' data:; \
            media-src 'self'; \
            style-src 'self' 'sha256-ngewhhP73WDIbgwseeu52VAAJgKdGUsu1IUQQsAm8m4='">
            <title>A</title>
            """);
  }

  @Test
  void countsTheLinksThatLeaveTheSite() {
    AuditedOutput audited =
        audit(
            SITE,
            page(
                "content/a.md",
                """
                <a href="https://B.example/1">1</a> <a href="HTTPS:\\b.example:8443/2">2</a>
                <a href="//a.example">3</a> <a href="https://xn--zo-ija.example/">4</a>
                <map name="m"><area href="http://user@zoë.example" alt="5"></map>
                <svg><a xlink:href="https://b.example/6"><text>6</text></a></svg>
                <a href="https://site.example/own">7</a> <a href="own">8</a> <a>9</a>
                <a href="mailto:a@b.example">10</a> <p>https://b.example/11</p>
                """));

    assertThat(audited.proof().links())
        .containsExactly(
            new HostLinks("b.example", 3),
            new HostLinks("xn--zo-ija.example", 2),
            new HostLinks("a.example", 1));
  }

  @Test
  void addsUpWhatThePoliciesPermit() {
    AuditedOutput one = audit(SITE, page("content/a.md", "<style>p { color: red }</style>"));
    AuditedOutput two =
        audit(
            SITE,
            page(
                "content/b.md",
                "<form action='/search'></form>"
                    + "<button data-frame='https://film.example/embed/1'></button>"));
    OutputFile copied = page("content/c.html", "<title>C</title>");
    AuditedOutput three = audit(SITE, copied);
    AuditedOutput style = audit(SITE, new OutputFile("a.css", bytes("p {}"), "a.css"));
    AuditedOutput text = audit(SITE, new OutputFile("a.txt", bytes("p {}"), "a.txt"));

    PrivacyProof proof =
        one.proof().plus(two.proof()).plus(three.proof()).plus(style.proof()).plus(text.proof());

    assertThat(proof.pages()).isEqualTo(3);
    assertThat(proof.files()).isEqualTo(1);
    assertThat(proof.policies()).isEqualTo(2);
    assertThat(proof.policy().keySet())
        .containsExactly(
            "default-src",
            "base-uri",
            "connect-src",
            "form-action",
            "frame-src",
            "img-src",
            "style-src");
    assertThat(proof.policy().get("frame-src")).containsExactly("https://film.example");
    assertThat(proof.policy().get("style-src")).containsExactly("'sha256-…'");
    assertThat(proof.policy().get("form-action")).containsExactly("'self'");
    assertThat(proof.policy().get("default-src")).containsExactly("'none'");
  }

  /** What readers are told was looked for is what is found, and all that is. */
  @Test
  void looksForEachConstruct() {
    Set<Construct> found = EnumSet.noneOf(Construct.class);
    for (Corpus.Case leaking : Corpus.leaking()) {
      Origin origin = new Origin("site.example");
      LeakCollector leaks = new LeakCollector(origin, new EntryTexts(origin));
      EntryTexts texts = new EntryTexts(origin);
      FileScan.text(FileScan.typeOf(leaking.path()), leaking.text(), leaks, new LinkScan(texts));
      leaks.all().forEach(leak -> found.add(leak.construct()));
    }
    assertThat(found).containsExactly(Construct.values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void hasAWordForEachConstruct(String language) throws IOException {
    Properties words = new Properties();
    Path file = Path.of("../templates/words/" + language + ".properties");
    words.load(new StringReader(Files.readString(file)));

    assertThat(words.stringPropertyNames())
        .filteredOn(key -> key.startsWith("construct."))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Construct.values()).map(of -> "construct." + of.key()).toList());
  }

  @Test
  void warnsOfWhatThePolicyMakesIdle() {
    audit(SITE, page("content/a.md", "<p style='color: red' onclick='go()'>Text"));

    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly(
            "a script in <p onclick> has no effect under the page's Content-Security-Policy"
                + " (in a.html)",
            "a style attribute has no effect under the page's Content-Security-Policy (in a.html)");
    assertThat(problems).noneMatch(Problem::isError);
  }

  @Test
  void leavesAPageInHtmlAsItsEditorWroteIt() {
    String html = "<!DOCTYPE html><title>A</title>";

    assertThat(text(audit(SITE, page("content/a.html", html)))).isEqualTo(html);
  }

  @ParameterizedTest
  @MethodSource("dev.broadsheet.audit.Corpus#leaking")
  void saysOnWhichLineItStands(Corpus.Case leaking) {
    String source = "First\n\n" + leaking.text();
    OutputFile file = new OutputFile(leaking.path(), bytes(leaking.text()), leaking.path());
    audit(SITE, file, new SourceText(leaking.path(), source));

    int lines = (int) leaking.text().lines().count();
    assertThat(problems)
        .extracting(problem -> problem.location().line())
        .allSatisfy(line -> assertThat(line).isBetween(3, 2 + lines));
  }

  private List<String> messages(Corpus.Case tried) {
    audit(SITE, new OutputFile(tried.path(), bytes(tried.text()), tried.path()));
    return problems.stream().map(Problem::message).toList();
  }

  private AuditedOutput audit(String settings, OutputFile file, SourceText... texts) {
    SiteConfig config = SiteConfigReader.read(new SourceText("site.yml", settings), problems::add);
    SourceTexts sources = origin -> List.of(texts);
    OutputTree tree = new OutputTree(List.of(file));
    return new PrivacyAudit(tree, List.of(), config, sources, problems::add).audit(tree);
  }

  private static OutputFile page(String origin, String html) {
    return new OutputFile("a.html", bytes(html), origin);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(AuditedOutput audited) {
    return new String(audited.tree().files().get(0).bytes(), StandardCharsets.UTF_8);
  }
}
