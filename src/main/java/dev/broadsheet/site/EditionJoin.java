package dev.broadsheet.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the editions of a site have in common: their files, each of which is published once, and the
 * knowledge of what is withheld.
 */
final class EditionJoin {
  private EditionJoin() {}

  /** Returns the editions, each with the files of all; the first that shows a folder places it. */
  static List<Site> join(List<Site> editions) {
    if (editions.size() == 1) {
      return List.copyOf(editions);
    }
    Map<String, Permalink> folders = new HashMap<>();
    editions.forEach(site -> site.folders().forEach(folders::putIfAbsent));
    Site.Withheld withheld = withheld(editions);
    TreeSet<Due> due = new TreeSet<>();
    editions.forEach(site -> due.addAll(site.due()));
    List<Site> joined = new ArrayList<>();
    for (Site site : editions) {
      joined.add(
          new Site(
              site.config(),
              site.articles(),
              site.pages(),
              site.sections(),
              site.tags(),
              site.authors(),
              site.profiles(),
              Map.copyOf(folders),
              withheld,
              List.copyOf(due)));
    }
    return List.copyOf(joined);
  }

  private static Site.Withheld withheld(List<Site> editions) {
    Set<String> paths = new HashSet<>();
    Set<String> addresses = new HashSet<>();
    for (Site site : editions) {
      paths.addAll(site.withheld().paths());
      addresses.addAll(site.withheld().addresses());
    }
    return new Site.Withheld(Set.copyOf(paths), Set.copyOf(addresses));
  }
}
