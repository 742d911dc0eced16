package dev.broadsheet.audit;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Says what stands in pages that their Content-Security-Policy does not permit, once for all. */
final class BlockedReport {
  private final Map<String, List<Findings>> files = new TreeMap<>();

  void add(Findings found) {
    found.blocked().forEach(what -> files.computeIfAbsent(what, w -> new ArrayList<>()).add(found));
  }

  void tell(Consumer<Problem> problems) {
    files.forEach(
        (construct, pages) ->
            problems.accept(
                Problem.warning(
                    Location.ofFile(pages.get(0).origin()),
                    construct
                        + " has no effect under the page's Content-Security-Policy"
                        + LeakReport.where(pages.stream().map(Findings::path).toList()),
                    "put it into a style sheet or script of the site")));
  }
}
