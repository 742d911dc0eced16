package dev.broadsheet.page;

import dev.broadsheet.config.FeedKind;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.site.Article;
import dev.broadsheet.site.Author;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Permalinks;
import dev.broadsheet.site.Section;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.Tag;
import java.util.ArrayList;
import java.util.List;

/** Decides which feeds a site has. */
public final class FeedPlan {
  private final SiteConfig config;
  private final List<PlannedFeed> feeds = new ArrayList<>();

  private FeedPlan(SiteConfig config) {
    this.config = config;
  }

  /** Returns all feeds, first the site's own, which is always there. */
  public static List<PlannedFeed> of(Site site) {
    FeedPlan plan = new FeedPlan(site.config());
    Permalink home = new Permalinks(site.config()).index("");
    Feed own = new Feed(plan.config.title(), plan.config.language(), home);
    plan.feeds.add(new PlannedFeed(own, plan.newest(site.articles())));
    if (plan.has(FeedKind.SECTIONS)) {
      plan.sections(site.sections());
    }
    if (plan.has(FeedKind.TAGS)) {
      site.tags().forEach((Tag tag, List<Article> of) -> plan.add(tag.name(), tag.permalink(), of));
    }
    if (plan.has(FeedKind.AUTHORS)) {
      site.authors()
          .forEach((Author who, List<Article> by) -> plan.add(who.name(), who.permalink(), by));
    }
    return List.copyOf(plan.feeds);
  }

  private void sections(List<Section> sections) {
    for (Section section : sections) {
      add(section.title(), section.pageLang(), section.permalink(), section.articles());
      sections(section.sections());
    }
  }

  private void add(String title, Permalink home, List<Article> articles) {
    add(title, config.language(), home, articles);
  }

  // What has no date is no news, and a list without any has no feed.
  private void add(String title, String lang, Permalink home, List<Article> articles) {
    List<Article> newest = newest(articles);
    if (!newest.isEmpty()) {
      feeds.add(new PlannedFeed(new Feed(title + " – " + config.title(), lang, home), newest));
    }
  }

  private List<Article> newest(List<Article> articles) {
    return articles.stream()
        .filter(article -> article.date() != null)
        .limit(config.feed().items())
        .toList();
  }

  private boolean has(FeedKind kind) {
    return config.feed().of().contains(kind);
  }
}
