package dev.broadsheet.config;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The site's settings: {@code content/site.yml}.
 *
 * @param title the site's name
 * @param description one sentence on what it is; may be empty
 * @param language the site's language (BCP 47), {@code nl} unless said
 * @param baseUrl where it will be published, {@code https://host/path/}, always with a slash at the end
 * @param timeZone the zone of dates without an offset, {@code Europe/Amsterdam} unless said
 * @param urls how pages are addressed
 * @param pageSize how many articles a list shows on a page
 * @param menu the main menu; empty for one made of the sections
 * @param sections the sections' folders in the order of menus and the front page; others follow by name
 * @param feed what feeds hold
 * @param copyright the line at the foot of each page, or null
 */
public record SiteConfig(
    String title,
    String description,
    String language,
    String baseUrl,
    ZoneId timeZone,
    UrlStyle urls,
    int pageSize,
    List<MenuItem> menu,
    List<String> sections,
    FeedSettings feed,
    @Nullable String copyright) {

  /**
   * An entry of the main menu.
   *
   * @param title the words
   * @param link a path of the site ({@code /buitenland/}), a content file ({@code handbook/index.md}) or a URL
   * @param location where {@code link} stands, for a link that leads nowhere
   */
  public record MenuItem(String title, String link, dev.broadsheet.diagnostic.Location location) {}

  /** @param items how many articles a feed holds, the newest ones */
  public record FeedSettings(int items) {}
}
