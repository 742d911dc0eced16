package dev.broadsheet.feed;

import dev.broadsheet.page.Page;
import dev.broadsheet.page.Translations;
import dev.broadsheet.site.Permalink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What stands in the site maps (sitemaps.org 0.9). */
final class Sitemaps {
  /** How many addresses the protocol lets one file have. */
  static final int MOST_URLS = 50_000;

  private final Function<Permalink, String> absolute;
  private final Moments moments;
  private final Translations translations;

  /**
   * @param absolute makes whole addresses
   * @param translations the same pages in other languages
   */
  Sitemaps(Function<Permalink, String> absolute, Moments moments, Translations translations) {
    this.absolute = absolute;
    this.moments = moments;
    this.translations = translations;
  }

  /**
   * A site map.
   *
   * @param permalink its address
   * @param urls the pages in it, by their addresses
   */
  record Sitemap(Permalink permalink, List<SitemapUrl> urls) {}

  /**
   * Returns the site maps of pages: one, or as many as it takes.
   *
   * @param whole the address of the only one
   * @param most how many pages one may have
   */
  List<Sitemap> of(List<Page> pages, Permalink whole, int most) {
    List<SitemapUrl> urls = urls(pages);
    if (urls.size() <= most) {
      return List.of(new Sitemap(whole, urls));
    }
    List<Sitemap> sitemaps = new ArrayList<>();
    for (int from = 0; from < urls.size(); from += most) {
      String name = whole.path().replace(".xml", "-" + (sitemaps.size() + 1) + ".xml");
      Permalink permalink = new Permalink(name);
      List<SitemapUrl> part = urls.subList(from, Math.min(urls.size(), from + most));
      sitemaps.add(new Sitemap(permalink, part));
    }
    return sitemaps;
  }

  private List<SitemapUrl> urls(List<Page> pages) {
    return pages.stream()
        .filter(page -> !isUnlisted(page))
        .map(this::url)
        .sorted(Comparator.comparing(SitemapUrl::loc))
        .toList();
  }

  private SitemapUrl url(Page page) {
    return new SitemapUrl(
        absolute.apply(page.permalink()),
        page instanceof Page.ArticlePage shown
            ? moments.dayOrMoment(Moments.changed(shown.article()))
            : null,
        translations.of(page).stream()
            .map(one -> new SitemapUrl.Alternate(one.lang(), absolute.apply(one.permalink())))
            .toList());
  }

  // What is nowhere, no more, or elsewhere first.
  private static boolean isUnlisted(Page page) {
    return page instanceof Page.NotFoundPage
        || page instanceof Page.RedirectPage
        || (page instanceof Page.ArticlePage article
            && article.article().frontMatter().canonical() != null);
  }
}
