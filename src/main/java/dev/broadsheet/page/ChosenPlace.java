package dev.broadsheet.page;

import dev.broadsheet.asset.Asset;
import dev.broadsheet.asset.AssetManifest;
import dev.broadsheet.config.SiteConfig.PagePlace;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.site.Permalink;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An address that the settings choose for a page of ours. Many sites have a page of their own
 * there: that one stays, and its editor is told.
 *
 * @param what what the page is called in messages
 * @param move the setting that gives it another address, with such an address
 * @param off the setting that switches it off
 */
record ChosenPlace(String what, String move, String off) {

  /**
   * Returns whether a page may have an address.
   *
   * @param place where the settings choose it
   * @param pages the pages that are there already
   * @param assets the files that are published as they are
   * @param problems is told why not
   */
  boolean isFree(
      Permalink permalink,
      PagePlace place,
      List<Page> pages,
      AssetManifest assets,
      Consumer<Problem> problems) {
    String own = editors(permalink, pages, assets);
    if (own != null) {
      problems.accept(
          Problem.warning(
              Location.ofFile(own),
              "this stands at " + permalink.path() + ", in place of " + what,
              away()));
      return false;
    }
    boolean taken = pages.stream().anyMatch(page -> page.permalink().equals(permalink));
    if (place.location() != null && taken) {
      problems.accept(
          Problem.error(
              place.location(),
              "the address " + permalink.path() + " is that of another page",
              away()));
      return false;
    }
    return true;
  }

  private String away() {
    return "give %s another address in site.yml (%s), or switch it off (%s)"
        .formatted(what, move, off);
  }

  /** Returns what the editors have at an address, as messages name it, or null. */
  private static @Nullable String editors(
      Permalink permalink, List<Page> pages, AssetManifest assets) {
    for (Page page : pages) {
      if (page.permalink().outputPath().equals(permalink.outputPath())) {
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
}
