package dev.broadsheet.audit;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.output.OutputFile;
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
  private final SourceTexts sources;
  private final Map<Place, List<String>> files = new LinkedHashMap<>();

  LeakReport(SourceTexts sources) {
    this.sources = sources;
  }

  /** A leak, and where it comes from. */
  private record Place(Location location, Leak leak) {}

  void add(OutputFile file, Leak leak) {
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
    return Location.ofFile(file.origin());
  }

  void tell(Consumer<Problem> problems) {
    files.forEach(
        (place, paths) ->
            problems.accept(
                Problem.error(
                    place.location(),
                    place.leak().construct()
                        + " makes a reader's browser contact "
                        + place.leak().host()
                        + where(paths),
                    "put the file into the site itself, or link to it")));
  }

  private static String where(List<String> paths) {
    String first = " (in " + paths.get(0);
    return paths.size() == 1 ? first + ")" : first + " and " + (paths.size() - 1) + " more)";
  }
}
