package dev.broadsheet.config;

import dev.broadsheet.config.SiteConfig.AllowedHost;
import dev.broadsheet.config.SiteConfig.CorrectionsSettings;
import dev.broadsheet.config.SiteConfig.EmbedSettings;
import dev.broadsheet.config.SiteConfig.FeedSettings;
import dev.broadsheet.config.SiteConfig.MenuItem;
import dev.broadsheet.config.SiteConfig.PagePlace;
import dev.broadsheet.config.SiteConfig.PrivacySettings;
import dev.broadsheet.config.SiteConfig.SectionFolder;
import dev.broadsheet.data.ChoiceType;
import dev.broadsheet.data.ChoiceType.Choice;
import dev.broadsheet.data.Field;
import dev.broadsheet.data.FieldType;
import dev.broadsheet.data.FieldValues;
import dev.broadsheet.data.FlagType;
import dev.broadsheet.data.FormatType;
import dev.broadsheet.data.FreeType;
import dev.broadsheet.data.GroupType;
import dev.broadsheet.data.KeyedType;
import dev.broadsheet.data.KeyedType.Keyed;
import dev.broadsheet.data.LanguageTag;
import dev.broadsheet.data.ListType;
import dev.broadsheet.data.NumberType;
import dev.broadsheet.data.Schema;
import dev.broadsheet.data.SwitchType;
import dev.broadsheet.data.SwitchType.Switched;
import dev.broadsheet.data.TextType;
import dev.broadsheet.diagnostic.Severity;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The keys of {@code site.yml}. */
final class SiteConfigFields {
  private static final int MOST_ITEMS = 1000;
  private static final int MOST_RELATED = 12;
  private static final FieldType<String> TEXT = new TextType();
  private static final FieldType<Integer> COUNT = new NumberType(1, MOST_ITEMS);

  private static final Field<String> MENU_TITLE = Field.required("title", TEXT, "its words");
  private static final Field<String> MENU_LINK =
      Field.required(
          "link", TEXT, "a path such as /about/, a content file, or a URL", "url", "href");
  private static final FieldType<MenuItem> MENU_ITEM =
      new GroupType<>(
          new Schema("a menu item", List.of(MENU_TITLE, MENU_LINK)),
          values ->
              new MenuItem(
                  values.require(MENU_TITLE),
                  values.require(MENU_LINK),
                  values.locationOf(MENU_LINK)),
          "menu:\n  - title: About us\n    link: /about/");

  static final PagePlace PRIVACY_PLACE = new PagePlace("privacy", null);
  private static final Field<String> ALLOWED_HOST =
      Field.required(
          "host",
          new FormatType<>("a host", SettingsText::host, "^[^\\s:/*]+$"),
          "its name, such as media.example.org",
          "name",
          "domain");
  private static final Field<String> ALLOWED_REASON =
      Field.required("reason", TEXT, "why readers' browsers may contact it", "why", "because");
  private static final FieldType<AllowedHost> ALLOWED =
      new GroupType<>(
          new Schema("an allowed host", List.of(ALLOWED_HOST, ALLOWED_REASON)),
          values -> new AllowedHost(values.require(ALLOWED_HOST), values.require(ALLOWED_REASON)),
          "allow:\n  - host: media.example.org\n    reason: Our films are there");
  private static final Field<List<AllowedHost>> ALLOW =
      Field.optional(
          "allow",
          new ListType<>(ALLOWED, false),
          "the hosts that readers' browsers may contact",
          "hosts",
          "allowed");
  private static final Field<Switched<PagePlace>> PRIVACY_PAGE =
      Field.optional(
          "page",
          new SwitchType<>(
              new FormatType<>("a path of the site", SettingsText::pagePlace), PRIVACY_PLACE),
          "where the page on privacy stands, or false for none",
          "path",
          "url",
          "enabled");

  private static final PagePlace CORRECTIONS_PLACE = new PagePlace("corrections", null);
  private static final Field<Switched<PagePlace>> CORRECTIONS_PAGE =
      Field.required(
          "page",
          new SwitchType<>(
              new FormatType<>("a path of the site", SettingsText::pagePlace), CORRECTIONS_PLACE),
          "where the page of corrections stands, or false for none",
          "path",
          "url",
          "enabled");

  /** Where corrections are listed where the settings say nothing of them. */
  static final CorrectionsSettings USUAL_CORRECTIONS = new CorrectionsSettings(CORRECTIONS_PLACE);

  private static final Field<Integer> FEED_ITEMS =
      Field.optional("items", COUNT, "how many articles a feed holds", "limit", "size");
  private static final Field<List<FeedKind>> FEED_OF =
      Field.optional(
          "of",
          new ListType<>(
              new ChoiceType<>(
                  List.of(
                      new Choice<>("sections", FeedKind.SECTIONS),
                      new Choice<>("tags", FeedKind.TAGS),
                      new Choice<>("authors", FeedKind.AUTHORS))),
              true),
          "what has feeds of its own, besides the site",
          "for");
  private static final Field<Boolean> FEED_NEWS =
      Field.optional("news", new FlagType(), "whether there is a site map of news");

  /** What feeds are where the settings say nothing of them. */
  static final FeedSettings DEFAULT_FEED = new FeedSettings(20, Set.of(FeedKind.values()), false);

  private static final Field<Boolean> LOAD_ON_CLICK =
      Field.required("loadOnClick", new FlagType(), "whether a card can load what it stands for");

  static final Field<String> TITLE = Field.required("title", TEXT, "the site's name");
  static final Field<String> EDITION_TITLE =
      Field.optional("title", TEXT, "the site's name in this language", "name");
  static final Field<String> DESCRIPTION =
      Field.optional(
          "description",
          TEXT,
          "one sentence on what the site is",
          "summary",
          "tagline",
          "subtitle",
          "slogan");
  static final Field<String> LANGUAGE =
      Field.optional("language", LanguageTag.TYPE, "the site's language", "lang", "locale");
  static final Field<String> BASE_URL =
      Field.required(
          "baseUrl",
          new FormatType<>(
              "a web address", SettingsText::baseUrl, "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s?#]+$"),
          "where the site will be published, such as https://example.org/");
  static final Field<ZoneId> TIME_ZONE =
      Field.optional(
          "timeZone",
          new FormatType<>("a time zone", SettingsText::timeZone),
          "the zone of dates without an offset",
          "tz",
          "zone");
  static final Field<UrlStyle> URLS =
      Field.optional(
          "urls",
          new ChoiceType<>(
              List.of(
                  new Choice<>("directory", UrlStyle.DIRECTORY),
                  new Choice<>("file", UrlStyle.FILE))),
          "how pages are addressed",
          "permalinks");
  static final Field<Integer> PAGE_SIZE =
      Field.optional("pageSize", COUNT, "how many articles a list shows on a page", "paginate");
  static final Field<Integer> RELATED =
      Field.optional(
          "related",
          new NumberType(0, MOST_RELATED),
          "how many related articles stand at the foot of one, or 0 for none");
  static final Field<Switched<PagePlace>> SEARCH =
      Field.optional(
          "search",
          new SwitchType<>(
              new FormatType<>("a path of the site", SettingsText::pagePlace),
              new PagePlace("search", null)),
          "whether readers can search the site, or where the page for it stands");
  static final Field<List<MenuItem>> MENU =
      Field.optional("menu", new ListType<>(MENU_ITEM, false), "the main menu", "navigation");
  static final Field<List<SectionFolder>> SECTIONS =
      Field.optional(
          "sections",
          new ListType<>(new FormatType<>("a folder", SettingsText::section), false),
          "the sections' folders, in order");
  static final Field<FeedSettings> FEED =
      Field.optional(
          "feed",
          new GroupType<>(
              new Schema("feed", List.of(FEED_ITEMS, FEED_OF, FEED_NEWS)),
              values ->
                  new FeedSettings(
                      values.get(FEED_ITEMS, DEFAULT_FEED.items()),
                      Set.copyOf(values.get(FEED_OF, List.of(FeedKind.values()))),
                      values.get(FEED_NEWS, DEFAULT_FEED.news())),
              "feed:\n  items: 20"),
          "what feeds hold",
          "rss",
          "atom");
  static final Field<EmbedSettings> EMBEDS =
      Field.optional(
          "embeds",
          new GroupType<>(
              new Schema("embeds", List.of(LOAD_ON_CLICK)),
              values -> new EmbedSettings(values.require(LOAD_ON_CLICK)),
              "embeds:\n  loadOnClick: true"),
          "what cards offer",
          "embed",
          "cards");
  static final Field<CorrectionsSettings> CORRECTIONS =
      Field.optional(
          "corrections",
          new GroupType<>(
              new Schema("corrections", List.of(CORRECTIONS_PAGE)),
              values -> new CorrectionsSettings(values.require(CORRECTIONS_PAGE).value()),
              "corrections:\n  page: /errata/"),
          "where corrections are listed",
          "errata");
  static final Field<Map<Check, Severity>> CHECKS =
      Field.optional(
          "checks", CheckFields.TYPE, "what is asked of the writing of articles", "gates", "lint");
  static final Field<PrivacySettings> PRIVACY =
      Field.optional(
          "privacy",
          new GroupType<>(
              new Schema("privacy", List.of(ALLOW, PRIVACY_PAGE)),
              values ->
                  new PrivacySettings(
                      values.get(ALLOW, List.of()),
                      values.get(PRIVACY_PAGE, new Switched<>(PRIVACY_PLACE)).value()),
              "privacy:\n  allow:\n    - host: media.example.org\n      reason: Our films are there"),
          "what the site allows itself");
  static final Field<List<HostingService>> HOSTING =
      Field.optional(
          "hosting",
          new ListType<>(
              new ChoiceType<>(
                  Stream.of(HostingService.values())
                      .map(service -> new Choice<>(service.word(), service))
                      .toList()),
              true),
          "the hosts to write the rules for",
          "hosts",
          "host",
          "server");
  static final Field<String> COPYRIGHT =
      Field.optional("copyright", TEXT, "the line at the foot of each page", "footer");
  static final Field<Map<String, Object>> PARAMS =
      Field.optional("params", new FreeType(), "free values for templates", "extra", "custom");

  /** The other editions, each by its language. */
  static final Field<List<Keyed<FieldValues>>> LANGUAGES =
      Field.optional(
          "languages",
          new KeyedType<>(
              LanguageTag.TYPE,
              new GroupType<>(
                  new Schema(
                      "a language", List.of(EDITION_TITLE, DESCRIPTION, MENU, COPYRIGHT, PARAMS)),
                  values -> values,
                  "languages:\n  en:\n    title: The site's name in English")),
          "the other languages that the site is published in",
          "translations",
          "editions",
          "locales");

  static final Schema SCHEMA =
      new Schema(
          "the site's settings",
          List.of(
              TITLE,
              DESCRIPTION,
              LANGUAGE,
              BASE_URL,
              TIME_ZONE,
              URLS,
              PAGE_SIZE,
              RELATED,
              SEARCH,
              MENU,
              SECTIONS,
              FEED,
              EMBEDS,
              CORRECTIONS,
              CHECKS,
              PRIVACY,
              ImageFields.IMAGES,
              HOSTING,
              COPYRIGHT,
              PARAMS,
              LANGUAGES));

  private SiteConfigFields() {}
}
