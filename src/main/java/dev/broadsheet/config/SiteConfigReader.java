package dev.broadsheet.config;

import dev.broadsheet.config.SiteConfig.EmbedSettings;
import dev.broadsheet.config.SiteConfig.HostingSettings;
import dev.broadsheet.config.SiteConfig.LanguageSettings;
import dev.broadsheet.config.SiteConfig.PagePlace;
import dev.broadsheet.config.SiteConfig.PrivacySettings;
import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.data.FieldValues;
import dev.broadsheet.data.KeyedType.Keyed;
import dev.broadsheet.data.Schema;
import dev.broadsheet.data.SwitchType.Switched;
import dev.broadsheet.data.YamlReader;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the site's settings from {@code site.yml}. */
public final class SiteConfigReader {
  private static final String DEFAULT_LANGUAGE = "nl";
  private static final String DEFAULT_ZONE = "Europe/Amsterdam";
  private static final int DEFAULT_ITEMS = 20;
  private static final int DEFAULT_RELATED = 3;
  private static final PrivacySettings USUAL_PRIVACY =
      new PrivacySettings(List.of(), SiteConfigFields.PRIVACY_PLACE);
  // RFC 2606 keeps this name from ever being anyone's.
  private static final String NO_ADDRESS = "https://site.invalid/";

  private SiteConfigReader() {}

  /** Returns the keys that the settings may have. */
  public static Schema schema() {
    return SiteConfigFields.SCHEMA;
  }

  /**
   * Reads the settings.
   *
   * @param source the whole file; a byte order mark at its beginning is skipped
   * @param problems is told everything that is wrong with it, all at once
   * @return the settings, always: what is wrong or missing has its default, a title the empty text
   *     and an address one that there is not, so that what else is wrong in the site can be found
   *     in the same run
   */
  public static SiteConfig read(SourceText source, Consumer<Problem> problems) {
    int end = source.text().length();
    Mapping read = new YamlReader().read(source, source.start(), end, problems);
    if (read == null) {
      return settings(new Mapping(List.of(), Location.ofFile(source.file())), problem -> {});
    }
    return settings(new Mapping(read.entries(), Location.ofFile(source.file())), problems);
  }

  private static SiteConfig settings(Mapping mapping, Consumer<Problem> problems) {
    FieldValues values = SiteConfigFields.SCHEMA.read(mapping, problems);
    String language = values.get(SiteConfigFields.LANGUAGE, DEFAULT_LANGUAGE);
    return new SiteConfig(
        values.get(SiteConfigFields.TITLE, ""),
        values.get(SiteConfigFields.DESCRIPTION, ""),
        language,
        values.get(SiteConfigFields.BASE_URL, NO_ADDRESS),
        values.get(SiteConfigFields.TIME_ZONE, ZoneId.of(DEFAULT_ZONE)),
        values.get(SiteConfigFields.URLS, UrlStyle.DIRECTORY),
        values.get(SiteConfigFields.PAGE_SIZE, DEFAULT_ITEMS),
        values.get(SiteConfigFields.RELATED, DEFAULT_RELATED),
        values.get(SiteConfigFields.SEARCH, new Switched<PagePlace>(null)).value(),
        values.get(SiteConfigFields.MENU, List.of()),
        values.get(SiteConfigFields.SECTIONS, List.of()),
        values.get(SiteConfigFields.FEED, SiteConfigFields.DEFAULT_FEED),
        values.get(SiteConfigFields.EMBEDS, new EmbedSettings(false)),
        values.get(SiteConfigFields.CORRECTIONS, SiteConfigFields.USUAL_CORRECTIONS),
        values.get(SiteConfigFields.CHECKS, Map.of()),
        values.get(SiteConfigFields.PRIVACY, USUAL_PRIVACY),
        ImageFields.settings(values, mapping.location()),
        new HostingSettings(
            values.get(SiteConfigFields.HOSTING, List.of()),
            values.places().ofKey(SiteConfigFields.HOSTING.key())),
        values.get(SiteConfigFields.COPYRIGHT),
        values.get(SiteConfigFields.PARAMS, Map.of()),
        languages(values.get(SiteConfigFields.LANGUAGES, List.of()), language, problems),
        "");
  }

  private static List<LanguageSettings> languages(
      List<Keyed<FieldValues>> read, String main, Consumer<Problem> problems) {
    Set<String> known = new HashSet<>(Set.of(main));
    List<LanguageSettings> languages = new ArrayList<>();
    for (Keyed<FieldValues> language : read) {
      if (known.add(language.key())) {
        languages.add(language(language));
      } else {
        problems.accept(
            Problem.error(
                language.location(),
                "the site has an edition in \"" + language.key() + "\" already",
                language.key().equals(main)
                    ? "\"language\" says so; only the other languages belong here"
                    : "keep one of the two"));
      }
    }
    return List.copyOf(languages);
  }

  private static LanguageSettings language(Keyed<FieldValues> read) {
    FieldValues values = read.value();
    return new LanguageSettings(
        read.key(),
        values.get(SiteConfigFields.EDITION_TITLE),
        values.get(SiteConfigFields.DESCRIPTION, ""),
        values.get(SiteConfigFields.MENU, List.of()),
        values.get(SiteConfigFields.COPYRIGHT),
        values.get(SiteConfigFields.PARAMS, Map.of()),
        read.location());
  }
}
