package dev.broadsheet.audit;

import dev.broadsheet.config.SiteConfig.AllowedHost;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Says where each leak comes from. A leak of a template is on every page: it is told once, with how
 * many files have it.
 */
final class LeakReport {
  private final SourceSearch search;
  private final Map<String, AllowedHost> allowed;
  private final ProofTally tally;
  private final Map<Place, List<String>> files = new LinkedHashMap<>();

  /**
   * @param allowed hosts that may be contacted, by their names
   * @param tally is told of the contacts with them
   */
  LeakReport(SourceTexts sources, Map<String, AllowedHost> allowed, ProofTally tally) {
    search = new SourceSearch(sources);
    this.allowed = allowed;
    this.tally = tally;
  }

  /** A leak, and where it comes from. */
  private record Place(Location location, Leak leak) {}

  void add(Findings found) {
    found.leaks().forEach(leak -> add(found, leak));
  }

  private void add(Findings file, Leak leak) {
    AllowedHost host = allowed.get(leak.host());
    if (host != null) {
      tally.contact(host, leak.construct());
      return;
    }
    Place place = new Place(source(file, leak), leak);
    files.computeIfAbsent(place, p -> new ArrayList<>()).add(file.path());
  }

  private Location source(Findings file, Leak leak) {
    return search.find(
        file.origin(),
        List.of(
            SourceSearch.text(leak.url()),
            SourceSearch.text(leak.host()),
            SourceSearch.line((type, line) -> isIn(type, line, leak.host()))));
  }

  private static boolean isIn(String type, String line, String host) {
    EntryTexts texts = new EntryTexts(Origin.NOWHERE);
    LeakCollector leaks = new LeakCollector(Origin.NOWHERE, texts);
    FileScan.text(type, line, leaks, new LinkScan(texts));
    return leaks.all().stream().anyMatch(found -> found.host().equals(host));
  }

  void tell(Consumer<Problem> problems) {
    files.forEach(
        (place, paths) ->
            problems.accept(
                Problem.error(
                    place.location(),
                    place.leak().code()
                        + " makes a reader's browser contact "
                        + place.leak().host()
                        + where(paths),
                    "put the file into the site itself, link to it, or allow the host in site.yml (privacy, allow)")));
  }

  static String where(List<String> paths) {
    String first = " (in " + paths.get(0);
    return paths.size() == 1 ? first + ")" : first + " and " + (paths.size() - 1) + " more)";
  }
}
