package dev.broadsheet.page;

import dev.broadsheet.asset.Asset;
import dev.broadsheet.asset.AssetManifest;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.PagePlace;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Permalinks;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The page on privacy. Many sites have a page of their own there, which the law may ask of them:
 * that one stays, and its editor is told.
 */
final class PrivacyPlan {
  private static final String AWAY =
      "give the page on privacy another address in site.yml (privacy, page: /proof/), or switch it"
          + " off (page: false)";

  private final SiteConfig config;
  private final Permalinks permalinks;
  private final Consumer<Problem> problems;

  PrivacyPlan(SiteConfig config, Permalinks permalinks, Consumer<Problem> problems) {
    this.config = config;
    this.permalinks = permalinks;
    this.problems = problems;
  }

  void addTo(List<Page> pages, AssetManifest assets) {
    PagePlace place = config.privacy().page();
    if (place == null) {
      return;
    }
    Permalink permalink = permalinks.page(place.path());
    String own = editors(permalink, pages, assets);
    if (own != null) {
      problems.accept(
          Problem.warning(
              Location.ofFile(own),
              "this stands at " + permalink.path() + ", in place of the page on privacy",
              AWAY));
    } else if (place.location() != null && isTaken(permalink, pages)) {
      problems.accept(
          Problem.error(
              place.location(),
              "the address " + permalink.path() + " is that of another page",
              AWAY));
    } else {
      pages.add(new Page.PrivacyPage(permalink, config.language()));
    }
  }

  /** Returns what the editors have at an address, as messages name it, or null. */
  private static @Nullable String editors(
      Permalink permalink, List<Page> pages, AssetManifest assets) {
    for (Page page : pages) {
      if (page.permalink().equals(permalink)) {
        if (page instanceof Page.ArticlePage article) {
          return article.article().source().shown();
        } else if (page instanceof Page.SectionPage section) {
          return section.section().shown();
        }
      }
    }
    for (Asset asset : assets.content().values()) {
      if (asset.permalink().outputPath().equals(permalink.outputPath())) {
        return asset.origin();
      }
    }
    return null;
  }

  private static boolean isTaken(Permalink permalink, List<Page> pages) {
    return pages.stream().anyMatch(page -> page.permalink().equals(permalink));
  }
}
