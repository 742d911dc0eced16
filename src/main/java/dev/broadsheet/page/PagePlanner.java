package dev.broadsheet.page;

import dev.broadsheet.asset.AssetManifest;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.PagePlace;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.page.Lists.ListPage;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Author;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Permalinks;
import dev.broadsheet.site.Section;
import dev.broadsheet.site.SectionName;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decides which pages an edition has, and what is on each. */
public final class PagePlanner {
  private static final int LATEST = 12;
  private static final ChosenPlace SEARCH =
      new ChosenPlace("the search page", "search: /find/", "search: false");
  private static final ChosenPlace PRIVACY =
      new ChosenPlace("the page on privacy", "privacy, page: /proof/", "page: false");

  private final Site site;
  private final SiteConfig config;
  private final Permalinks permalinks;
  private final List<Page> pages = new ArrayList<>();

  private PagePlanner(Site site) {
    this.site = site;
    this.config = site.config();
    this.permalinks = new Permalinks(config);
  }

  /**
   * Returns the editions with all their pages, each with what its template shows.
   *
   * @param sites the editions, first that in the main language
   * @param assets the files that are published as they are
   * @param problems takes what stands in the way of pages whose address is chosen
   */
  public static List<Edition> plan(
      List<Site> sites, AssetManifest assets, Consumer<Problem> problems) {
    RedirectPlan redirects = new RedirectPlan(problems);
    List<PagePlanner> planners = sites.stream().map(PagePlanner::new).toList();
    for (PagePlanner planner : planners) {
      planner.pages(assets, problems);
      redirects.keepFrom(planner.pages);
    }
    planners.forEach(planner -> redirects.addTo(planner.pages));
    return planners.stream().map(p -> new Edition(p.site, List.copyOf(p.pages))).toList();
  }

  private void pages(AssetManifest assets, Consumer<Problem> problems) {
    home();
    articles();
    sections(site.sections(), List.of());
    tags();
    authors();
    new ArchivePlan(site, permalinks).addTo(pages);
    // A host knows one such page.
    if (config.isMain()) {
      pages.add(new Page.NotFoundPage(new Permalink("/404.html"), config.language()));
    }
    new CorrectionsPlan(config, permalinks, problems).addTo(pages, site, assets);
    search(assets, problems);
    privacy(assets, problems);
  }

  private void search(AssetManifest assets, Consumer<Problem> problems) {
    SiteConfig.PagePlace place = config.search();
    if (place != null) {
      Permalink permalink = permalinks.page(place.path());
      if (SEARCH.isFree(permalink, place, pages, assets, problems)) {
        pages.add(new Page.SearchPage(permalink, config.language()));
      }
    }
  }

  private void home() {
    List<Article> dated = site.articles().stream().filter(a -> a.date() != null).toList();
    List<Article> chosen =
        site.articles().stream().filter(a -> a.frontMatter().featured()).toList();
    List<Article> featured = chosen.isEmpty() ? dated.stream().limit(1).toList() : chosen;
    List<Article> latest =
        dated.stream().filter(article -> !featured.contains(article)).limit(LATEST).toList();
    pages.add(
        new Page.HomePage(
            permalinks.index(""), config.language(), featured, latest, site.sections()));
  }

  private void articles() {
    Map<Permalink, List<Article>> related = RelatedArticles.of(site, config.related());
    // What has no date is no neighbour of what has one: they are read in opposite directions.
    Map<Series, List<Article>> neighbours = new LinkedHashMap<>();
    for (Article article : site.articles()) {
      Series series = new Series(article.section(), article.date() != null);
      neighbours.computeIfAbsent(series, s -> new ArrayList<>()).add(article);
    }
    for (List<Article> section : neighbours.values()) {
      for (int i = 0; i < section.size(); i++) {
        Article above = i == 0 ? null : section.get(i - 1);
        Article below = i + 1 == section.size() ? null : section.get(i + 1);
        // A list of dated articles goes back in time, one of undated articles is read from the top.
        boolean dated = section.get(i).date() != null;
        pages.add(
            page(
                section.get(i),
                dated ? below : above,
                dated ? above : below,
                related.getOrDefault(section.get(i).permalink(), List.of())));
      }
    }
    site.pages().forEach(article -> pages.add(page(article, null, null, List.of())));
  }

  /** Articles that are read one after the other. */
  private record Series(@Nullable SectionName section, boolean dated) {}

  private static Page page(
      Article article, @Nullable Article previous, @Nullable Article next, List<Article> related) {
    String own = article.frontMatter().template();
    String template = article.section() == null ? "page" : "article";
    return new Page.ArticlePage(article, previous, next, related, own == null ? template : own);
  }

  private void sections(List<Section> sections, List<SectionName> parents) {
    for (Section section : sections) {
      for (ListPage<Article> list : paged(section.articles(), section.permalink())) {
        pages.add(
            new Page.SectionPage(
                list.permalink(),
                section.pageLang(),
                section,
                parents,
                list.items(),
                list.pagination()));
      }
      List<SectionName> inside = new ArrayList<>(parents);
      inside.add(section.name());
      sections(section.sections(), List.copyOf(inside));
    }
  }

  private void tags() {
    String lang = config.language();
    List<Page.TagCount> counts = new ArrayList<>();
    for (Map.Entry<Tag, List<Article>> entry : site.tags().entrySet()) {
      Tag tag = entry.getKey();
      counts.add(new Page.TagCount(tag, entry.getValue().size()));
      for (ListPage<Article> list : paged(entry.getValue(), tag.permalink())) {
        pages.add(new Page.TagPage(list.permalink(), lang, tag, list.items(), list.pagination()));
      }
    }
    if (!counts.isEmpty()) {
      pages.add(new Page.TagIndexPage(permalinks.index("tags"), lang, List.copyOf(counts)));
    }
  }

  private void authors() {
    String lang = config.language();
    List<Page.AuthorCount> counts = new ArrayList<>();
    for (Map.Entry<Author, List<Article>> entry : site.authors().entrySet()) {
      Author author = entry.getKey();
      counts.add(new Page.AuthorCount(author, entry.getValue().size()));
      for (ListPage<Article> list : paged(entry.getValue(), author.permalink())) {
        pages.add(
            new Page.AuthorPage(
                list.permalink(),
                lang,
                author,
                list.pagination().number() == 1 ? site.profiles().get(author) : null,
                list.items(),
                list.pagination()));
      }
    }
    if (!counts.isEmpty()) {
      pages.add(new Page.AuthorIndexPage(permalinks.index("authors"), lang, List.copyOf(counts)));
    }
  }

  private void privacy(AssetManifest assets, Consumer<Problem> problems) {
    PagePlace place = config.privacy().page();
    if (place == null) {
      return;
    }
    Permalink permalink = permalinks.page(place.path());
    if (PRIVACY.isFree(permalink, place, pages, assets, problems)) {
      pages.add(new Page.PrivacyPage(permalink, config.language()));
    }
  }

  private List<ListPage<Article>> paged(List<Article> articles, Permalink index) {
    return Lists.paged(articles, config.pageSize(), n -> permalinks.listPage(index, n));
  }
}
