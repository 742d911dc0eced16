package dev.broadsheet.page;

import dev.broadsheet.config.SiteConfig.AllowedHost;
import dev.broadsheet.site.Permalink;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every template knows of the site, in the edition that it is for, as {@code site}.
 *
 * @param title the site's name
 * @param description one sentence on what it is; may be empty
 * @param lang the site's language (BCP 47)
 * @param baseUrl where it is published, with a slash at the end
 * @param url where this edition of it is published, with a slash at the end
 * @param home the front page
 * @param menu the main menu
 * @param archive the archive by year
 * @param tags the index of tags; null where no article has one
 * @param authors the index of authors; null where no article names one
 * @param search the page on which readers search the site; null where there is none
 * @param feeds the feeds, first the site's own
 * @param loadOnClick whether cards of players offer to load them
 * @param corrections the page of all corrections; null where there is none
 * @param privacy the page on privacy; null where there is none
 * @param allowed the hosts besides its own that its pages may make a browser contact, and why
 * @param copyright the line at the foot of each page, or null
 * @param params the editor's free values
 */
public record SiteView(
    String title,
    String description,
    String lang,
    String baseUrl,
    String url,
    Permalink home,
    List<MenuLink> menu,
    Permalink archive,
    @Nullable Permalink tags,
    @Nullable Permalink authors,
    @Nullable Permalink search,
    List<Feed> feeds,
    boolean loadOnClick,
    @Nullable Permalink corrections,
    @Nullable Permalink privacy,
    List<AllowedHost> allowed,
    @Nullable String copyright,
    Map<String, Object> params) {

  /** Returns the site's own feed. */
  public Feed feed() {
    return feeds.get(0);
  }

  /**
   * An entry of the main menu.
   *
   * @param title the words
   * @param lang their language (BCP 47)
   * @param permalink the page, or null where it leads elsewhere
   * @param url the address where it leads elsewhere, or null
   */
  public record MenuLink(
      String title, String lang, @Nullable Permalink permalink, @Nullable String url) {}
}
