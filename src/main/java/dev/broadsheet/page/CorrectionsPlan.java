package dev.broadsheet.page;

import dev.broadsheet.asset.AssetManifest;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.PagePlace;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.frontmatter.FrontMatter.Correction;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Permalinks;
import dev.broadsheet.site.Site;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The list of all corrections, newest first. A site that has none has no such page. */
final class CorrectionsPlan {
  private static final ChosenPlace PLACE =
      new ChosenPlace("the page of corrections", "corrections, page: /errata/", "page: false");

  private final SiteConfig config;
  private final Permalinks permalinks;
  private final Consumer<Problem> problems;

  CorrectionsPlan(SiteConfig config, Permalinks permalinks, Consumer<Problem> problems) {
    this.config = config;
    this.permalinks = permalinks;
    this.problems = problems;
  }

  void addTo(List<Page> pages, Site site, AssetManifest assets) {
    PagePlace place = config.corrections().page();
    List<Page.Corrected> corrections = place == null ? List.of() : newestFirst(site);
    if (place == null || corrections.isEmpty()) {
      return;
    }
    Permalink first = permalinks.index(place.path());
    if (PLACE.isFree(first, place, pages, assets, problems)) {
      Lists.paged(corrections, config.pageSize(), n -> permalinks.listPage(first, n))
          .forEach(
              list ->
                  pages.add(
                      new Page.CorrectionsPage(
                          list.permalink(), config.language(), list.items(), list.pagination())));
    }
  }

  // Of one moment, those of the newest article come first, in its own order.
  private List<Page.Corrected> newestFirst(Site site) {
    List<Page.Corrected> corrections = new ArrayList<>();
    for (Article article :
        Stream.concat(site.articles().stream(), site.pages().stream()).toList()) {
      for (Correction correction : article.corrections()) {
        corrections.add(new Page.Corrected(article, correction));
      }
    }
    corrections.sort(Comparator.comparing(this::moment).reversed());
    return corrections;
  }

  private Instant moment(Page.Corrected corrected) {
    return corrected.correction().date().firstInstant(config.timeZone());
  }
}
