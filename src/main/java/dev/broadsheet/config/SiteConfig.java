package dev.broadsheet.config;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Severity;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings of an edition of the site, which is the site in one language: {@code
 * content/site.yml}. Most sites have one edition.
 *
 * @param title the site's name
 * @param description one sentence on what it is; may be empty
 * @param language the edition's language (BCP 47), {@code nl} unless said
 * @param baseUrl where it will be published, {@code https://host/path/}, always with a slash at the
 *     end
 * @param timeZone the zone of dates without an offset, {@code Europe/Amsterdam} unless said
 * @param urls how pages are addressed
 * @param pageSize how many articles a list shows on a page
 * @param related how many related articles stand at the foot of one; 0 for none
 * @param search where the page stands on which readers search the site, or null for none
 * @param menu the main menu; empty for one made of the sections
 * @param sections the sections in the order of menus and the front page; others follow by name
 * @param feed what feeds hold
 * @param embeds what cards offer
 * @param corrections where corrections are listed
 * @param checks what is asked of the writing of articles, and how strictly; what isn't in it is not
 * @param privacy what the site allows itself
 * @param images how pictures are published
 * @param hosting which hosts it is made ready for
 * @param copyright the line at the foot of each page, or null
 * @param params free values for templates: strings, numbers, booleans, lists and maps
 * @param languages the other languages that the site has editions in
 * @param path where the edition's pages stand below the site's address: empty for that in the main
 *     language, else the language in lower case
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
    @Nullable PagePlace search,
    List<MenuItem> menu,
    List<SectionFolder> sections,
    FeedSettings feed,
    EmbedSettings embeds,
    CorrectionsSettings corrections,
    Map<Check, Severity> checks,
    PrivacySettings privacy,
    ImageSettings images,
    HostingSettings hosting,
    @Nullable String copyright,
    Map<String, Object> params,
    List<LanguageSettings> languages,
    String path) {

  /** Returns the settings of all editions, first of that in the main language, which these are. */
  public List<SiteConfig> editions() {
    return Stream.concat(Stream.of(this), languages.stream().map(this::in)).toList();
  }

  private SiteConfig in(LanguageSettings edition) {
    Map<String, Object> values = new LinkedHashMap<>(params);
    values.putAll(edition.params());
    return new SiteConfig(
        edition.title() == null ? title : edition.title(),
        edition.description(),
        edition.language(),
        baseUrl,
        timeZone,
        urls,
        pageSize,
        related,
        search,
        edition.menu(),
        sections,
        feed,
        embeds,
        corrections,
        checks,
        privacy,
        images,
        hosting,
        edition.copyright(),
        Collections.unmodifiableMap(values),
        languages,
        edition.path());
  }

  /** Returns whether these are the settings of the edition in the main language. */
  public boolean isMain() {
    return path.isEmpty();
  }

  /**
   * What differs in an edition in another language than the main one.
   *
   * @param language its language (BCP 47)
   * @param title its name, or null for that of the site
   * @param description one sentence on what it is; may be empty
   * @param menu its main menu; empty for one made of the sections
   * @param copyright the line at the foot of each page, or null
   * @param params free values for templates, over those of the site
   * @param location where it stands
   */
  public record LanguageSettings(
      String language,
      @Nullable String title,
      String description,
      List<MenuItem> menu,
      @Nullable String copyright,
      Map<String, Object> params,
      Location location) {

    String path() {
      return language.toLowerCase(Locale.ROOT);
    }
  }

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
   * How pictures are published.
   *
   * @param widths the widths that pages choose from, in pixels, narrowest first, at least one
   * @param quality of what loses something, from 1 to 100
   * @param webp whether there are WebP files beside those of the picture's own format
   * @param cards whether articles without a picture have one drawn for where they are shared
   * @param location where they stand, or the file where it says nothing of them
   */
  public record ImageSettings(
      List<Integer> widths, int quality, boolean webp, boolean cards, Location location) {}

  /**
   * Which hosts the site is made ready for.
   *
   * @param services the hosts, none unless said
   * @param location where they are named, or null where none is
   */
  public record HostingSettings(List<HostingService> services, @Nullable Location location) {}
}
