package dev.broadsheet.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The files that are made for hosts. {@code -Dgolden.update=true} writes what is made now to the
 * site's {@code expected} folder.
 */
class HostingTest {
  private static final Path EXPECTED = HostedSite.SOURCE.resolve("expected");

  @TempDir private Path base;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "netlify | www/daily/_headers www/daily/_redirects",
        "cloudflare | www/daily/_headers www/daily/_redirects",
        "[apache, nginx, s3] | www/daily/.htaccess reports/nginx.conf reports/s3.json"
      })
  void theFilesAreAsExpected(String hosting, String files) throws IOException {
    HostedSite site = HostedSite.copy(base, hosting, "/daily/");
    assertThat(site.publish()).isEmpty();
    for (String file : files.split(" ", -1)) {
      String made =
          Files.readString(base.resolve(file)).replaceAll("\\.[0-9a-f]{10}(\\\\*)\\.", ".HASH$1.");
      Path name = Path.of(file).getFileName();
      Path golden = EXPECTED.resolve(hosting.startsWith("[") ? "" : hosting).resolve(name);
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, made);
      }
      assertThat(made).isEqualTo(Files.readString(golden));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/daily/"})
  void netlifySendsTheRightHeaders(String path) throws IOException {
    HostedSite site = HostedSite.copy(base, "netlify", path);
    assertThat(site.publish()).isEmpty();
    HeaderRules rules = HeaderRules.parse(Files.readString(site.output().resolve("_headers")));
    for (String file : site.files()) {
      String folder = file.replaceFirst("(^|/)index\\.html$", "$1");
      for (String address : List.of(file, folder)) {
        check(site, file, rules.replacing(path + address));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/daily/"})
  void cloudflareSendsTheRightHeaders(String path) throws IOException {
    HostedSite site = HostedSite.copy(base, "cloudflare", path);
    assertThat(site.publish()).isEmpty();
    HeaderRules rules = HeaderRules.parse(Files.readString(site.output().resolve("_headers")));
    for (String file : site.files()) {
      String address = file.replaceFirst("(^|/)index\\.html$", "$1").replaceFirst("\\.html$", "");
      check(site, file, rules.joining(path + address));
    }
  }

  private static void check(HostedSite site, String file, Map<String, String> headers)
      throws IOException {
    Map<String, String> expected =
        new TreeMap<>(ExpectedHeaders.of(file, Files.readAllBytes(site.output().resolve(file))));
    // Both hosts send these of their own accord.
    expected.remove("Cache-Control", ExpectedHeaders.ASK);
    expected.remove("Content-Type", "text/html; charset=utf-8");
    assertThat(headers).as(file).isEqualTo(expected);
  }

  @Test
  void nothingIsMadeUnlessAHostIsChosen() throws IOException {
    HostedSite site = HostedSite.copy(base, "[]", "/");
    assertThat(site.publish()).isEmpty();
    assertThat(Files.list(site.output()).map(Path::getFileName).map(Path::toString))
        .doesNotContain("_headers", "_redirects", ".htaccess");
    assertThat(site.reports().resolve("nginx.conf")).doesNotExist();
    assertThat(site.reports().resolve("s3.json")).doesNotExist();
  }

  @Test
  void anEditorsOwnFileIsInTheWay() throws IOException {
    HostedSite site = HostedSite.copy(base, "netlify", "/");
    site.write("content/_headers", "/*\n  X-Mine: yes\n");
    assertThat(site.publish())
        .isEqualTo(
            """
            content/_headers: error: "_headers" is what Broadsheet makes for netlify
                take this file away, or take "netlify" out of "hosting" in site.yml to write the rules yourself
            """);
  }

  @Test
  void twoHostsThatReadOneNameDifferently() throws IOException {
    HostedSite site = HostedSite.copy(base, "[netlify, cloudflare]", "/");
    assertThat(site.publish())
        .isEqualTo(
            """
            content/site.yml:4:1: error: "netlify" and "cloudflare" read files of the same names in different ways
                4 | hosting: [netlify, cloudflare]
                  | ^^^^^^^
                choose one of them
            """);
  }

  @Test
  void anAliasHidesNoPage() throws IOException {
    HostedSite site = HostedSite.copy(base, "apache", "/");
    site.write(
        "content/news/other.md",
        "---\ntitle: Other\naliases: [/news/flood/, /old/flood/, /was/other/]\n---\n\nWords.\n");
    assertThat(site.publish())
        .isEqualTo(
            """
            content/news/other.md:3:1: warning: the alias "/news/flood/" is the address of a page
                3 | aliases: [/news/flood/, /old/flood/, /was/other/]
                  | ^^^^^^^
                take it out of the "aliases"
            content/news/other.md:3:1: warning: the alias "/old/flood/" is an alias of content/news/flood.md too
                3 | aliases: [/news/flood/, /old/flood/, /was/other/]
                  | ^^^^^^^
                take it out of the "aliases" of one of them
            """);
    assertThat(Files.readString(site.output().resolve(".htaccess")))
        .contains("\"^(?:/was/other/|/was/other)$\" \"/news/other/\"")
        .doesNotContain("\"^(?:/news/flood/|");
  }
}
