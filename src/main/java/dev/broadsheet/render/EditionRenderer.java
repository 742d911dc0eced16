package dev.broadsheet.render;

import dev.broadsheet.asset.AssetManifest;
import dev.broadsheet.asset.ThemeFiles;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.page.Edition;
import dev.broadsheet.page.SiteView;
import dev.broadsheet.page.SiteViewMaker;
import dev.broadsheet.page.Targets;
import dev.broadsheet.page.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * An edition of the site, and what renders its pages.
 *
 * @param edition the edition
 * @param view what its templates know of it
 * @param renderer renders them
 */
public record EditionRenderer(Edition edition, SiteView view, PageRenderer renderer) {

  /**
   * Returns what renders the editions of a site.
   *
   * @param theme where the templates and words are
   * @param targets what links may lead to
   * @param assets the files that pages show
   * @param translations the same pages in other languages
   * @param data what is in the data folder
   * @param problems takes entries of menus that lead nowhere
   */
  public static List<EditionRenderer> of(
      List<Edition> editions,
      ThemeFiles theme,
      Targets targets,
      AssetManifest assets,
      Translations translations,
      Map<String, Object> data,
      Consumer<Problem> problems) {
    TemplateEngine engine = new TemplateEngine(theme);
    List<EditionRenderer> renderers = new ArrayList<>();
    for (Edition edition : editions) {
      SiteView view = SiteViewMaker.make(edition, targets, problems);
      PageRenderer renderer =
          new PageRenderer(engine, theme, view, targets, assets, translations, data);
      renderers.add(new EditionRenderer(edition, view, renderer));
    }
    return List.copyOf(renderers);
  }
}
