package dev.broadsheet.audit;

import dev.broadsheet.audit.FileLinks.Link;
import dev.broadsheet.audit.JsonText.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the addresses that data in JSON names: about a page, in a manifest, in a feed. */
final class JsonLinks implements JsonText.Scan {
  /** Properties of schema.org that lead to a page or file. */
  private static final Set<String> ABOUT_A_PAGE =
      Set.of("url", "mainEntityOfPage", "image", "logo", "thumbnailUrl", "contentUrl", "item");

  /** Names in manifests and feeds that do. */
  private static final Set<String> OF_A_FILE =
      Set.of(
          "src",
          "start_url",
          "url",
          "home_page_url",
          "feed_url",
          "next_url",
          "image",
          "banner_image",
          "icon",
          "favicon",
          "avatar");

  private final Set<String> names;
  private final String where;
  private final List<Link> links = new ArrayList<>();
  private boolean known;

  private JsonLinks(Set<String> names, String where, boolean known) {
    this.names = names;
    this.where = where;
    this.known = known;
  }

  /** Returns what structured data in a script names, JSON-LD 1.1 in the words of schema.org. */
  static List<Link> ofPage(Tag script, EntryTexts texts) {
    JsonLinks plain = ofPage();
    if (PlainJson.read(script.bytes(), texts, plain)) {
      return plain.links();
    }
    JsonLinks parsed = ofPage();
    JsonText.read(script.content(), texts, parsed);
    return parsed.links();
  }

  private static JsonLinks ofPage() {
    return new JsonLinks(ABOUT_A_PAGE, " in JSON-LD", true);
  }

  /** Makes a scan of a manifest or feed; of other data nobody knows what it is for. */
  static JsonLinks ofFile() {
    return new JsonLinks(OF_A_FILE, " in JSON", false);
  }

  /** Returns what was found. */
  List<Link> links() {
    return known ? links : List.of();
  }

  @Override
  public void name(Place place) {
    known = known || place.name().equals("start_url");
  }

  @Override
  public boolean wants(Place place) {
    return names.contains(place.name()) || isVersion(place);
  }

  @Override
  public void string(Place place, String value) {
    if (isVersion(place)) {
      known = known || value.contains("jsonfeed.org/version");
    } else {
      links.add(new Link("\"" + place.name() + "\"" + where, value));
    }
  }

  private static boolean isVersion(Place place) {
    return place.name().equals("version");
  }
}
