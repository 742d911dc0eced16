package dev.broadsheet.page;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.content.ContentFile;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.page.SiteView.MenuLink;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Permalinks;
import dev.broadsheet.site.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes what every template knows of the site. */
public final class SiteViewMaker {
  private SiteViewMaker() {}

  /**
   * Makes the view of an edition.
   *
   * @param problems takes entries of the menu that lead nowhere
   */
  public static SiteView make(Edition edition, Targets targets, Consumer<Problem> problems) {
    Site site = edition.site();
    SiteConfig config = site.config();
    Permalinks permalinks = new Permalinks(config);
    return new SiteView(
        config.title(),
        config.description(),
        config.language(),
        config.baseUrl(),
        config.baseUrl() + permalinks.folder("").path().substring(1),
        permalinks.index(""),
        config.menu().isEmpty() ? sections(site) : menu(site, targets, problems),
        permalinks.index("archive"),
        site.tags().isEmpty() ? null : permalinks.index("tags"),
        site.authors().isEmpty() ? null : permalinks.index("authors"),
        first(Page.SearchPage.class, edition.pages()),
        FeedPlan.of(site).stream().map(PlannedFeed::feed).toList(),
        config.embeds().loadOnClick(),
        first(Page.CorrectionsPage.class, edition.pages()),
        first(Page.PrivacyPage.class, edition.pages()),
        config.privacy().allow(),
        config.copyright(),
        config.params());
  }

  private static @Nullable Permalink first(Class<? extends Page> kind, List<Page> pages) {
    for (Page page : pages) {
      if (kind.isInstance(page)) {
        return page.permalink();
      }
    }
    return null;
  }

  // Links of the menu are read as those of a file of the content folder itself.
  private static ContentFile settings(SiteConfig.MenuItem item, SiteConfig config) {
    String shown = item.location().file();
    return new ContentFile(
        "site.yml", shown, Path.of(shown), ContentFile.Kind.ASSET, config.language(), "site.yml");
  }

  private static List<MenuLink> sections(Site site) {
    return site.sections().stream()
        .map(section -> new MenuLink(section.title(), section.lang(), section.permalink(), null))
        .toList();
  }

  private static List<MenuLink> menu(Site site, Targets targets, Consumer<Problem> problems) {
    DeadReference dead = new DeadReference(targets);
    List<MenuLink> menu = new ArrayList<>();
    for (SiteConfig.MenuItem item : site.config().menu()) {
      if (item.link().startsWith("https://") || item.link().startsWith("http://")) {
        menu.add(new MenuLink(item.title(), site.config().language(), null, item.link()));
        continue;
      }
      Targets.Target target = targets.find(item.link(), settings(item, site.config()));
      if (target == null) {
        Problem problem =
            dead.problem("link", item.link(), settings(item, site.config()), item.location());
        if (problem != null) {
          problems.accept(problem);
        }
      } else {
        menu.add(new MenuLink(item.title(), site.config().language(), target.permalink(), null));
      }
    }
    return List.copyOf(menu);
  }
}
