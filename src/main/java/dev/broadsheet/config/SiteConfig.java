package dev.broadsheet.config;

import dev.broadsheet.diagnostic.Location;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The site's settings: {@code content/site.yml}.
 *
 * @param title the site's name
 * @param description one sentence on what it is; may be empty
 * @param language the site's language (BCP 47), {@code nl} unless said
 * @param baseUrl where it will be published, {@code https://host/path/}, always with a slash at the
 *     end
 * @param timeZone the zone of dates without an offset, {@code Europe/Amsterdam} unless said
 * @param urls how pages are addressed
 * @param pageSize how many articles a list shows on a page
 * @param related how many related articles stand at the foot of one; 0 for none
 * @param menu the main menu; empty for one made of the sections
 * @param sections the sections in the order of menus and the front page; others follow by name
 * @param feed what feeds hold
 * @param embeds what cards offer
 * @param corrections where corrections are listed
 * @param privacy what the site allows itself
 * @param hosting which hosts it is made ready for
 * @param copyright the line at the foot of each page, or null
 * @param params free values for templates: strings, numbers, booleans, lists and maps
 */
public record SiteConfig(
    String title,
    String description,
    String language,
    String baseUrl,
    ZoneId timeZone,
    UrlStyle urls,
    int pageSize,
    int related,
    List<MenuItem> menu,
    List<SectionFolder> sections,
    FeedSettings feed,
    EmbedSettings embeds,
    CorrectionsSettings corrections,
    PrivacySettings privacy,
    HostingSettings hosting,
    @Nullable String copyright,
    Map<String, Object> params) {

  /**
   * An entry of the main menu.
   *
   * @param title the words
   * @param link a path of the site ({@code /buitenland/}), a content file ({@code
   *     handbook/index.md}) or a URL
   * @param location where {@code link} stands, for a link that leads nowhere
   */
  public record MenuItem(String title, String link, Location location) {}

  /**
   * A section named in the settings.
   *
   * @param folder its path from the content folder, with {@code /}, without one at either end
   * @param location where it stands, for a folder that there is not
   */
  public record SectionFolder(String folder, Location location) {}

  /**
   * What feeds hold.
   *
   * @param items how many articles, the newest ones
   * @param of what has feeds of its own, besides the site
   * @param news whether there is a site map of the news of the last two days
   */
  public record FeedSettings(int items, Set<FeedKind> of, boolean news) {}

  /**
   * What cards offer.
   *
   * @param loadOnClick whether a card of a player has a button that loads it
   */
  public record EmbedSettings(boolean loadOnClick) {}

  /**
   * Where corrections are listed.
   *
   * @param page where the page of all corrections stands, or null for none
   */
  public record CorrectionsSettings(@Nullable PagePlace page) {}

  /**
   * What the site allows itself.
   *
   * @param allow the hosts besides its own that a reader's browser may contact
   * @param page where the page stands that tells readers of it, or null for none
   */
  public record PrivacySettings(List<AllowedHost> allow, @Nullable PagePlace page) {}

  /**
   * An address for a page.
   *
   * @param path its path from the site's root, without slashes at its ends and without an ending
   * @param location where it stands; null where it is the usual one
   */
  public record PagePlace(String path, @Nullable Location location) {}

  /**
   * A host besides the site's own that a reader's browser may contact.
   *
   * @param host its name in lower case, without a scheme or port
   * @param reason why, for the site's readers
   */
  public record AllowedHost(String host, String reason) {}

  /**
   * Which hosts the site is made ready for.
   *
   * @param services the hosts, none unless said
   * @param location where they are named, or null where none is
   */
  public record HostingSettings(List<HostingService> services, @Nullable Location location) {}
}
