package dev.broadsheet.audit;

import dev.broadsheet.audit.JsonText.Place;
import java.util.Set;

/** Finds what a browser would fetch of a manifest, an import map, or a feed in JSON. */
final class JsonScan implements JsonText.Scan {
  /** Names in manifests and feeds whose addresses are fetched. */
  private static final Set<String> FETCHED =
      Set.of("src", "image", "banner_image", "icon", "favicon", "avatar", "attachments");

  private static final String HTML = "content_html";

  private final LeakCollector leaks;
  private final Construct construct;
  private final String code;
  private final boolean everyAddress;

  private JsonScan(LeakCollector leaks, Construct construct, String code, boolean everyAddress) {
    this.leaks = leaks;
    this.construct = construct;
    this.code = code;
    this.everyAddress = everyAddress;
  }

  /** Makes a scan of a file: icons and the like in a manifest, texts in HTML in a feed. */
  static JsonScan ofFile(LeakCollector leaks) {
    return new JsonScan(leaks, Construct.MANIFEST, "JSON", false);
  }

  /**
   * Makes a scan of rules for a browser, in which every address is fetched.
   *
   * @param code how they are written: {@code <script type="importmap">}
   */
  static JsonScan ofRules(LeakCollector leaks, String code) {
    return new JsonScan(leaks, Construct.SCRIPT, code, true);
  }

  @Override
  public void name(Place place) {
    if (everyAddress) {
      leaks.fetch(construct, code(place), place.name());
    }
  }

  @Override
  public boolean wants(Place place) {
    return everyAddress || isFetched(place);
  }

  @Override
  public void string(Place place, String value) {
    leaks.fetch(construct, code(place), value);
  }

  @Override
  public boolean isEntry(Place place) {
    return place.name().equals(HTML) && !wants(place);
  }

  @Override
  public void entry(EntryTexts.Found found) {
    leaks.entry(found);
  }

  private static boolean isFetched(Place place) {
    Place outer = place.outer();
    return FETCHED.contains(place.name()) || (outer != null && isFetched(outer));
  }

  private String code(Place place) {
    Place outer = place.outer();
    return outer == null ? code : "\"" + place.name() + "\" in " + code(outer);
  }
}
