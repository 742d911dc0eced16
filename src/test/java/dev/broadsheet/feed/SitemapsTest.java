package dev.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.feed.Sitemaps.Sitemap;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.Translations;
import dev.broadsheet.site.Permalink;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SitemapsTest {
  private static final Permalink WHOLE = new Permalink("/sitemap.xml");

  private final Sitemaps sitemaps =
      new Sitemaps(
          permalink -> "https://a.example" + permalink.path(),
          new Moments(ZoneOffset.UTC),
          Translations.of(List.of()));

  @Test
  void pagesThatFitHaveOneSiteMap() {
    List<Sitemap> made = sitemaps.of(pages("/b/", "/a/"), WHOLE, 2);

    assertThat(made)
        .containsExactly(
            new Sitemap(
                WHOLE,
                List.of(
                    new SitemapUrl("https://a.example/a/", null, List.of()),
                    new SitemapUrl("https://a.example/b/", null, List.of()))));
  }

  @Test
  void moreAreCutUp() {
    List<Sitemap> made = sitemaps.of(pages("/c/", "/b/", "/a/"), WHOLE, 2);

    assertThat(made)
        .extracting(map -> map.permalink().path())
        .containsExactly("/sitemap-1.xml", "/sitemap-2.xml");
    assertThat(made)
        .flatExtracting(Sitemap::urls)
        .extracting(SitemapUrl::loc)
        .containsExactly("https://a.example/a/", "https://a.example/b/", "https://a.example/c/");
  }

  private static List<Page> pages(String... paths) {
    return Stream.of(paths)
        .<Page>map(path -> new Page.TagIndexPage(new Permalink(path), "en", List.of()))
        .toList();
  }
}
