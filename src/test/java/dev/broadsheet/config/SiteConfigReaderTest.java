package dev.broadsheet.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.broadsheet.config.SiteConfig.AllowedHost;
import dev.broadsheet.config.SiteConfig.CorrectionsSettings;
import dev.broadsheet.config.SiteConfig.EmbedSettings;
import dev.broadsheet.config.SiteConfig.FeedSettings;
import dev.broadsheet.config.SiteConfig.HostingSettings;
import dev.broadsheet.config.SiteConfig.ImageSettings;
import dev.broadsheet.config.SiteConfig.MenuItem;
import dev.broadsheet.config.SiteConfig.PagePlace;
import dev.broadsheet.config.SiteConfig.PrivacySettings;
import dev.broadsheet.config.SiteConfig.SectionFolder;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.ProblemPrinter;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.diagnostic.SourceText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteConfigReaderTest {
  private static final String SMALLEST = "title: x\nbaseUrl: https://example.org/\n";

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void readsEveryKey() {
    SiteConfig config =
        read(
            """
            title: De Krant
            description: Nieuws
            language: en
            baseUrl: https://example.org/krant
            timeZone: UTC
            urls: file
            pageSize: 50
            menu:
              - title: Buitenland
                link: /buitenland/
            sections: [buitenland/, binnenland/stad]
            feed: {items: 5, of: [tags], news: true}
            embeds: {loadOnClick: true}
            privacy: {page: /over/bewijs/, allow: [{host: Media.Example.org, reason: Films}]}
            images: {widths: [900, 300, 900], quality: 70, webp: false, cards: true}
            hosting: [nginx, s3]
            corrections: {page: false}
            checks: {summary: warn, altText: error, tag: off}
            copyright: © De Krant
            related: 4
            search: /zoeken/
            params: {colour: red}
            """);

    assertThat(problems).isEmpty();
    assertThat(config)
        .isEqualTo(
            new SiteConfig(
                "De Krant",
                "Nieuws",
                "en",
                "https://example.org/krant/",
                ZoneId.of("UTC"),
                UrlStyle.FILE,
                50,
                4,
                new PagePlace("zoeken", new Location("site.yml", 21, 9, 8, "search: /zoeken/")),
                List.of(
                    new MenuItem(
                        "Buitenland",
                        "/buitenland/",
                        new Location("site.yml", 10, 11, 12, "    link: /buitenland/"))),
                List.of(
                    new SectionFolder(
                        "buitenland",
                        new Location(
                            "site.yml", 11, 12, 11, "sections: [buitenland/, binnenland/stad]")),
                    new SectionFolder(
                        "binnenland/stad",
                        new Location(
                            "site.yml", 11, 25, 15, "sections: [buitenland/, binnenland/stad]"))),
                new FeedSettings(5, Set.of(FeedKind.TAGS), true),
                new EmbedSettings(true),
                new CorrectionsSettings(null),
                Map.of(Check.SUMMARY, Severity.WARNING, Check.ALT_TEXT, Severity.ERROR),
                new PrivacySettings(
                    List.of(new AllowedHost("media.example.org", "Films")),
                    new PagePlace(
                        "over/bewijs",
                        new Location(
                            "site.yml",
                            14,
                            17,
                            13,
                            "privacy: {page: /over/bewijs/, allow: [{host: Media.Example.org,"
                                + " reason: Films}]}"))),
                new ImageSettings(
                    List.of(300, 900),
                    70,
                    false,
                    true,
                    new Location(
                        "site.yml",
                        15,
                        1,
                        6,
                        "images: {widths: [900, 300, 900], quality: 70, webp: false, cards:"
                            + " true}")),
                new HostingSettings(
                    List.of(HostingService.NGINX, HostingService.S3),
                    new Location("site.yml", 16, 1, 7, "hosting: [nginx, s3]")),
                "© De Krant",
                Map.of("colour", "red"),
                List.of(),
                ""));
  }

  @Test
  void hasDefaults() {
    SiteConfig config = read("\uFEFFtitle: De Krant\nbaseUrl: https://example.org/\n");

    assertThat(problems).isEmpty();
    assertThat(config)
        .isEqualTo(
            new SiteConfig(
                "De Krant",
                "",
                "nl",
                "https://example.org/",
                ZoneId.of("Europe/Amsterdam"),
                UrlStyle.DIRECTORY,
                20,
                3,
                null,
                List.of(),
                List.of(),
                new FeedSettings(20, Set.of(FeedKind.values()), false),
                new EmbedSettings(false),
                new CorrectionsSettings(new PagePlace("corrections", null)),
                Map.of(),
                new PrivacySettings(List.of(), new PagePlace("privacy", null)),
                new ImageSettings(
                    List.of(400, 800, 1200, 1600), 80, true, false, Location.ofFile("site.yml")),
                new HostingSettings(List.of(), null),
                null,
                Map.of(),
                List.of(),
                ""));
  }

  @Test
  void readsTheOtherLanguages() {
    List<SiteConfig> editions =
        read(SMALLEST
                + """
                description: Nieuws
                copyright: © De Krant
                params: {a: 1, b: 2}
                languages:
                  pt-br: {title: O Jornal, params: {b: 3}}
                  ar:
                """)
            .editions();

    assertThat(problems).isEmpty();
    assertThat(editions)
        .extracting(SiteConfig::language, SiteConfig::path, SiteConfig::description)
        .containsExactly(
            tuple("nl", "", "Nieuws"), tuple("pt-BR", "pt-br", ""), tuple("ar", "ar", ""));
    assertThat(editions.get(1).title()).isEqualTo("O Jornal");
    assertThat(editions.get(2).title()).isEqualTo(editions.get(0).title());
    assertThat(editions.get(1).copyright()).isNull();
    assertThat(editions.get(1).params()).hasToString("{a=1, b=3}");
  }

  @ParameterizedTest
  @CsvSource({"true, privacy", "/privacy/, privacy", "proof, proof", "a/b_c-1, a/b_c-1"})
  void readsWhereThePageOnPrivacyStands(String written, String path) {
    PagePlace place = read(SMALLEST + "privacy: {page: " + written + "}").privacy().page();

    assertThat(problems).isEmpty();
    assertThat(place).extracting(PagePlace::path).isEqualTo(path);
  }

  @Test
  void canDoWithoutThePageOnPrivacy() {
    assertThat(read(SMALLEST + "privacy: {page: false}").privacy().page()).isNull();
    assertThat(problems).isEmpty();
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    SiteConfig config =
        read(
            """
            titel: De Krant
            baseUrl: example.org
            language: dutch
            timeZone: Europe/Amsterdm
            urls: files
            pageSize: 0
            menu:
              - title: About
                url: /about/
            sections: [../x, /y, "a\\\\b"]
            feed: 20
            hosting: [netlify, my-server, ngnix]
            """);

    assertThat(config.title()).isEmpty();
    assertThat(config.baseUrl()).isEqualTo("https://site.invalid/");
    assertThat(ProblemPrinter.print(problems))
        .isEqualTo(
            """
            site.yml:1:1: error: unknown key "titel" in the site's settings
                1 | titel: De Krant
                  | ^^^^^
                did you mean "title"?
            site.yml:2:10: error: "example.org" is not a whole web address
                2 | baseUrl: example.org
                  |          ^^^^^^^^^^^
                write https://example.org
            site.yml:3:11: error: "dutch" is not a language tag
                3 | language: dutch
                  |           ^^^^^
                write it as nl, en or pt-BR (BCP 47)
            site.yml:4:11: error: there is no time zone "Europe/Amsterdm"
                4 | timeZone: Europe/Amsterdm
                  |           ^^^^^^^^^^^^^^^
                did you mean "Europe/Amsterdam"?
            site.yml:5:7: error: "urls" must be "directory" or "file", not "files"
                5 | urls: files
                  |       ^^^^^
                did you mean "file"?
            site.yml:6:11: error: "pageSize" must be a whole number from 1 to 1000, not "0"
                6 | pageSize: 0
                  |           ^
            site.yml:9:5: error: unknown key "url" in a menu item
                9 |     url: /about/
                  |     ^^^
                did you mean "link"?
            site.yml:10:12: error: "../x" is not a folder of the content
                10 | sections: [../x, /y, "a\\\\b"]
                   |            ^^^^
                write its path from the content folder: buitenland or buitenland/azie
            site.yml:10:18: error: "/y" is not a folder of the content
                10 | sections: [../x, /y, "a\\\\b"]
                   |                  ^^
                write its path from the content folder: buitenland or buitenland/azie
            site.yml:10:22: error: "a\\b" is not a folder of the content
                10 | sections: [../x, /y, "a\\\\b"]
                   |                      ^^^^^^
                write its path from the content folder: buitenland or buitenland/azie
            site.yml:11:7: error: "feed" must be a group of keys, not "20"
                11 | feed: 20
                   |       ^^
                write it as
                feed:
                  items: 20
            site.yml:12:20: error: an item of "hosting" must be "netlify" or "cloudflare" or "apache" or "nginx" or "s3", not "my-server"
                12 | hosting: [netlify, my-server, ngnix]
                   |                    ^^^^^^^^^
            site.yml:12:31: error: an item of "hosting" must be "netlify" or "cloudflare" or "apache" or "nginx" or "s3", not "ngnix"
                12 | hosting: [netlify, my-server, ngnix]
                   |                               ^^^^^
                did you mean "nginx"?
            """);
  }

  @Test
  void tellsWhatIsMissing() {
    read("");

    assertThat(ProblemPrinter.print(problems))
        .isEqualTo(
            """
            site.yml: error: "baseUrl" is missing in the site's settings
                add a line "baseUrl: …", where the site will be published, such as https://example.org/
            site.yml: error: "title" is missing in the site's settings
                add a line "title: …", the site's name
            """);
  }

  @Test
  void wantsAnAddressWithoutQueryAndFragment() {
    read("title: x\nbaseUrl: https://example.org/?a=b\n");

    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("the site's address \"https://example.org/?a=b\" has more than a path");
  }

  private SiteConfig read(String yaml) {
    return SiteConfigReader.read(new SourceText("site.yml", yaml), problems::add);
  }
}
