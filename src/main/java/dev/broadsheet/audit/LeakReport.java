package dev.broadsheet.audit;

import dev.broadsheet.config.SiteConfig.AllowedHost;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.output.OutputFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Says where each leak comes from. A leak of a template is on every page: it is told once, with how
 * many files have it.
 */
final class LeakReport {
  private static final Origin NOWHERE = new Origin("");

  private final SourceTexts sources;
  private final Map<String, AllowedHost> allowed;
  private final ProofTally tally;
  private final Map<Place, List<String>> files = new LinkedHashMap<>();

  /**
   * @param allowed hosts that may be contacted, by their names
   * @param tally is told of the contacts with them
   */
  LeakReport(SourceTexts sources, Map<String, AllowedHost> allowed, ProofTally tally) {
    this.sources = sources;
    this.allowed = allowed;
    this.tally = tally;
  }

  /** A leak, and where it comes from. */
  private record Place(Location location, Leak leak) {}

  void add(OutputFile file, Leak leak) {
    AllowedHost host = allowed.get(leak.host());
    if (host != null) {
      tally.contact(host, leak.construct());
      return;
    }
    Place place = new Place(source(file, leak), leak);
    files.computeIfAbsent(place, p -> new ArrayList<>()).add(file.path());
  }

  private Location source(OutputFile file, Leak leak) {
    for (String text : List.of(leak.url(), leak.host())) {
      for (SourceText source : sources.of(file.origin())) {
        int at = source.text().indexOf(text);
        if (at >= 0) {
          return source.at(at, at + text.length());
        }
      }
    }
    return sources.of(file.origin()).stream()
        .flatMap(source -> encoded(source, leak).stream())
        .findFirst()
        .orElse(Location.ofFile(file.origin()));
  }

  // Where the address is written in signs that mean others, the line is found by reading each as
  // the whole file was read.
  private static Optional<Location> encoded(SourceText source, Leak leak) {
    String known = FileScan.typeOf(source.file());
    String type = known.isEmpty() ? "text/html" : known;
    List<String> lines = source.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      LeakCollector leaks = new LeakCollector(NOWHERE);
      FileScan.scan(type, lines.get(i), leaks);
      if (leaks.all().stream().anyMatch(found -> found.host().equals(leak.host()))) {
        return Optional.of(source.line(i + 1));
      }
    }
    return Optional.empty();
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
