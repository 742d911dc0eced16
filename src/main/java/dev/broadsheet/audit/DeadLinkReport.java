package dev.broadsheet.audit;

import dev.broadsheet.audit.FileLinks.Anchored;
import dev.broadsheet.audit.FileLinks.Dead;
import dev.broadsheet.audit.FileLinks.Link;
import dev.broadsheet.content.PercentEncoding;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.document.MissingAnchor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Says where each dead link comes from. One of a template is on every page: it is told once, with
 * how many files have it.
 */
final class DeadLinkReport {
  private final SourceSearch search;
  private final List<String> toldLines;
  private final List<String> toldFiles;
  private final SiteAddresses addresses;
  private final Map<Place, List<String>> files = new LinkedHashMap<>();
  private final Map<Place, Supplier<Problem>> problems = new LinkedHashMap<>();

  /**
   * @param told problems that were told before
   */
  DeadLinkReport(SourceTexts sources, SiteAddresses addresses, Collection<Problem> told) {
    this.search = new SourceSearch(sources);
    this.addresses = addresses;
    List<Location> errors = told.stream().filter(Problem::isError).map(Problem::location).toList();
    this.toldLines = errors.stream().map(Location::lineText).toList();
    this.toldFiles = errors.stream().map(Location::file).toList();
  }

  /**
   * A dead link and where it comes from; of one that is found in no source, where it would lead.
   */
  private record Place(Location location, String code, String to) {}

  /** Adds a link to a file that there is not. */
  void dead(FileLinks file, Dead dead) {
    Link link = dead.link();
    if (isTold(link.url())) {
      return;
    }
    if (link.isEmpty()) {
      // Browsers take it for the page itself, which is seldom what was meant.
      String empty = link.code() + " is empty";
      String hint = "give it an address; without the attribute it is no link yet";
      add(file, link, dead.to(), Severity.WARNING, empty, () -> hint);
      return;
    }
    Severity severity = link.isWhole() ? Severity.WARNING : Severity.ERROR;
    String message = link.code() + " " + Excerpt.quoted(link.url()) + " leads to nothing";
    add(file, link, dead.to(), severity, message, () -> addresses.hint(dead.to()));
  }

  /** Adds a link to a place that its page does not have. */
  void missing(FileLinks file, Anchored anchored, Set<String> anchors) {
    String fragment = PercentEncoding.decode(anchored.fragment());
    if (isTold("#" + fragment)) {
      return;
    }
    Link link = anchored.link();
    String message =
        "no anchor \"#" + fragment + "\" in the page that " + link.code() + " leads to";
    add(
        file,
        link,
        anchored.page() + "#" + fragment,
        Severity.ERROR,
        message,
        () -> MissingAnchor.hint(fragment, anchors));
  }

  void tell(Consumer<Problem> to) {
    problems.forEach((place, problem) -> to.accept(problem.get()));
  }

  private void add(
      FileLinks file,
      Link link,
      String to,
      Severity severity,
      String message,
      Supplier<String> hint) {
    Location location = source(file.origin(), link.url());
    boolean found = location.line() > 0;
    Location known = found ? location : Location.ofFile("");
    Place place = new Place(known, link.code(), found ? "" : to);
    List<String> paths = files.computeIfAbsent(place, p -> new ArrayList<>());
    paths.add(file.path());
    problems.putIfAbsent(
        place,
        () -> new Problem(severity, location, message + LeakReport.where(paths), hint.get()));
  }

  // An error on a line with this address, or on the file that it names, has sent the editor there.
  private boolean isTold(String url) {
    return spellings(url).stream()
        .anyMatch(
            spelling ->
                toldLines.stream().anyMatch(line -> SourceSearch.indexOf(line, spelling) >= 0)
                    || toldFiles.stream().anyMatch(file -> file.endsWith("/" + spelling)));
  }

  private Location source(String origin, String url) {
    List<SourceSearch.Way> ways = new ArrayList<>();
    spellings(url).forEach(spelling -> ways.add(SourceSearch.address(spelling)));
    ways.add(SourceSearch.line((type, line) -> isIn(type, line, url)));
    return search.find(origin, ways);
  }

  // A template may have the address behind one that leads to the site's root.
  private static Set<String> spellings(String url) {
    Set<String> spellings = new LinkedHashSet<>();
    String end = url;
    while (end.startsWith("../") || end.startsWith("./")) {
      end = end.substring(end.indexOf('/') + 1);
    }
    for (String spelling : List.of(url, PercentEncoding.decode(url), end)) {
      if (!spelling.isBlank()) {
        spellings.add(spelling);
        spellings.add(spelling.replace("&", "&amp;"));
      }
    }
    return spellings;
  }

  private static boolean isIn(String type, String line, String url) {
    EntryTexts texts = new EntryTexts(Origin.NOWHERE);
    LinkScan scan = new LinkScan(texts);
    FileScan.text(type, line, new LeakCollector(Origin.NOWHERE, texts), scan);
    return scan.links().stream().anyMatch(link -> link.url().equals(url));
  }
}
