package dev.broadsheet.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.hosting.HostRules.Kind;
import dev.broadsheet.hosting.HostRules.Redirect;
import dev.broadsheet.hosting.HostRules.Single;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is more than Cloudflare takes. */
class CloudflareFilesTest {
  private static final Location HERE = Location.ofFile("content/site.yml");
  private static final String PLAIN = "default-src 'none'; img-src 'self'; frame-ancestors 'self'";

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void pagesShareAPolicyWhereThereAreTooManyRules() {
    List<Single> singles = new ArrayList<>();
    for (int i = 0; i < 99; i++) {
      String style = "default-src 'none'; style-src 'sha256-%02d='; frame-ancestors 'self'";
      singles.add(new Single("/" + i + "/index.html", style.formatted(i % 2), false));
    }

    String headers = headers(PLAIN, singles);

    assertThat(problems)
        .containsExactly(
            Problem.warning(
                HERE,
                "Cloudflare takes 100 rules for headers, and this site needs 101",
                "its pages now share one header that permits what any of them needs; the policy in"
                    + " each page is as strict as before"));
    assertThat(HeaderRules.parse(headers).joining("/5/"))
        .containsEntry(
            "Content-Security-Policy",
            "default-src 'none'; img-src 'self'; frame-ancestors 'self';"
                + " style-src 'sha256-00=' 'sha256-01='");
    assertThat(HeaderRules.parse(headers).joining("/a.svg"))
        .containsEntry("Content-Security-Policy", "frame-ancestors 'self'");
  }

  @Test
  void aHundredRulesAreNotTooMany() {
    List<Single> singles =
        IntStream.range(0, 98).mapToObj(i -> new Single("/" + i + ".html", "a", false)).toList();

    String headers = headers(PLAIN, singles);

    assertThat(problems).isEmpty();
    assertThat(headers.lines().filter(line -> line.startsWith("/"))).hasSize(100);
  }

  @Test
  void aSharedPolicyNamesHostsAndNotEachAddress() {
    String film =
        "default-src 'none'; img-src 'self'; frame-ancestors 'self'; frame-src"
            + " https://films.example/%d";
    assertThat(PolicyUnion.of(List.of(PLAIN, film.formatted(1), film.formatted(2))))
        .isEqualTo(
            "default-src 'none'; img-src 'self'; frame-ancestors 'self'; frame-src"
                + " https://films.example");
  }

  @Test
  void noHeaderForbidsWhatAPageWithoutAPolicyDoes() {
    assertThat(PolicyUnion.of(List.of(PLAIN, Header.FRAMES))).isEqualTo(Header.FRAMES);
  }

  @Test
  void aPolicyThatIsTooLongStaysInThePageAlone() {
    String longOne = "default-src 'none'; style-src" + " 'sha256-0123456789='".repeat(100);

    String headers = headers(PLAIN, List.of(new Single("/a/index.html", longOne, false)));

    assertThat(problems)
        .containsExactly(
            Problem.warning(
                HERE,
                "Cloudflare takes headers of 2000 characters, and a policy here has more",
                "the pages that have it keep it, without the header; scripts and styles in files of"
                    + " their own make a policy shorter"));
    assertThat(headers.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(2000));
    assertThat(HeaderRules.parse(headers).joining("/a/"))
        .containsEntry("Content-Security-Policy", "frame-ancestors 'self'");
  }

  @Test
  void redirectsWithoutASlashGoFirst() {
    assertThat(redirects(1500)).hasSize(1500).allMatch(line -> line.contains("/ /new/ 301"));
    assertThat(problems).isEmpty();
    assertThat(redirects(1000)).hasSize(2000).contains("/old/7 /new/ 301", "/old/7/ /new/ 301");
    assertThat(problems).isEmpty();
  }

  @Test
  void redirectsThatAreTooMany() {
    assertThat(redirects(2001)).hasSize(2000);
    assertThat(problems)
        .containsExactly(
            Problem.warning(
                HERE,
                "Cloudflare takes 2000 redirects, and this site has 2001",
                "the last ones are left out; take aliases away that nobody follows any more, or"
                    + " enter these as Bulk Redirects"));
  }

  private String headers(String policy, List<Single> singles) {
    Kind svg = new Kind(".svg", "image/svg+xml", true);
    HostRules rules = new HostRules("/", policy, List.of(svg), singles, List.of(), List.of());
    return CloudflareFiles.of(rules, HERE, problems::add).get(0).text();
  }

  private List<String> redirects(int count) {
    List<Redirect> redirects =
        IntStream.range(0, count).mapToObj(i -> new Redirect("/old/" + i + "/", "/new/")).toList();
    HostRules rules = new HostRules("/", PLAIN, List.of(), List.of(), redirects, List.of());
    return CloudflareFiles.of(rules, HERE, problems::add)
        .get(1)
        .text()
        .lines()
        .filter(line -> line.startsWith("/"))
        .toList();
  }
}
