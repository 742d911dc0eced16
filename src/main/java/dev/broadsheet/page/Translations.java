package dev.broadsheet.page;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.site.Permalink;
import dev.broadsheet.site.Permalinks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which pages are the same page in other languages: articles of one folder and stem, sections of
 * one folder, and all else that has the same address in its edition.
 */
public final class Translations {
  /** The name that stands for readers of any other language (HTML: {@code hreflang}). */
  private static final String OTHERWISE = "x-default";

  private static final Pattern LATER_PAGE = Pattern.compile("/page/\\d+(?:/|\\.html)$");

  private final Map<Permalink, String> keys = new HashMap<>();
  private final Map<String, Map<String, Translation>> groups = new HashMap<>();
  private final Map<String, Translation> fronts = new LinkedHashMap<>();

  private Translations(List<Edition> editions) {
    if (editions.size() > 1) {
      editions.forEach(this::add);
    }
  }

  /**
   * A page in a language.
   *
   * @param lang the language (BCP 47)
   * @param permalink the page's address
   */
  public record Translation(String lang, Permalink permalink) {}

  /**
   * Finds the translations among the pages of a site's editions, first that in the main language.
   */
  public static Translations of(List<Edition> editions) {
    return new Translations(editions);
  }

  private void add(Edition edition) {
    SiteConfig config = edition.site().config();
    Permalinks permalinks = new Permalinks(config);
    fronts.put(config.language(), new Translation(config.language(), permalinks.index("")));
    for (Page page : edition.pages()) {
      String key = key(page, config);
      if (key != null) {
        keys.put(page.permalink(), key);
        if (!isLaterPage(page)) {
          groups
              .computeIfAbsent(key, k -> new LinkedHashMap<>())
              .put(config.language(), new Translation(page.lang(), page.permalink()));
        }
      }
    }
  }

  private static @Nullable String key(Page page, SiteConfig config) {
    if (page instanceof Page.ArticlePage shown) {
      // A copy of something published elsewhere is no translation of anything here.
      boolean copy = shown.article().frontMatter().canonical() != null;
      return copy ? null : "article " + shown.article().source().work();
    }
    if (page instanceof Page.SectionPage list) {
      return "section " + list.section().name().folder();
    }
    if (page instanceof Page.NotFoundPage || page instanceof Page.RedirectPage) {
      return null;
    }
    String path = page.permalink().path();
    String within = config.isMain() ? path : path.substring(1 + config.path().length());
    String list = LATER_PAGE.matcher(within).replaceFirst("/index.html");
    return list.endsWith("/") ? list + "index.html" : list;
  }

  // What stands on the second page of a list depends on how long it is.
  private static boolean isLaterPage(Page page) {
    return !(page instanceof Page.ArticlePage)
        && LATER_PAGE.matcher(page.permalink().path()).find();
  }

  /**
   * Returns a page in all languages that it is there in, the main one first, and again for readers
   * of any other; an empty list where that is one language.
   */
  public List<Translation> of(Page page) {
    String key = keys.get(page.permalink());
    Map<String, Translation> group = key == null ? null : groups.get(key);
    if (group == null || group.size() == 1 || isLaterPage(page)) {
      return List.of();
    }
    List<Translation> all = new ArrayList<>(group.values());
    Translation main = group.get(fronts.keySet().iterator().next());
    if (main != null) {
      all.add(new Translation(OTHERWISE, main.permalink()));
    }
    return List.copyOf(all);
  }

  /**
   * Returns where a page leads to in each of the other editions: the same page, or the front page
   * where there is none.
   *
   * @param language that of the edition that the page is in
   */
  public List<Translation> others(Page page, String language) {
    String key = keys.get(page.permalink());
    Map<String, Translation> group = key == null ? Map.of() : groups.getOrDefault(key, Map.of());
    List<Translation> others = new ArrayList<>();
    for (Map.Entry<String, Translation> front : fronts.entrySet()) {
      if (!front.getKey().equals(language)) {
        Translation same = group.getOrDefault(front.getKey(), front.getValue());
        others.add(new Translation(front.getKey(), same.permalink()));
      }
    }
    return List.copyOf(others);
  }
}
