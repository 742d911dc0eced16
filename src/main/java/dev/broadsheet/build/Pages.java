package dev.broadsheet.build;

import dev.broadsheet.page.Page;
import dev.broadsheet.render.PageRenderer;
import dev.broadsheet.render.RenderedPage;
import java.util.List;
import java.util.Objects;

/** Renders the pages of a site, on all processors. */
final class Pages {
  private Pages() {}

  /**
   * Returns the pages that could be rendered, in their order: all but that on privacy, which tells
   * of the others.
   */
  static List<RenderedPage> render(
      List<Page> pages, PageRenderer renderer, ProblemCollector problems, Progress progress) {
    Runnable done = progress.of("rendering page", pages.size());
    return pages.parallelStream()
        .filter(page -> !(page instanceof Page.PrivacyPage))
        .map(
            page -> {
              RenderedPage rendered = renderer.render(page, problems);
              done.run();
              return rendered;
            })
        .filter(Objects::nonNull)
        .toList();
  }

  /** Returns the paths of the files of pages. */
  static List<String> paths(List<Page> pages) {
    return pages.stream().map(page -> page.permalink().outputPath()).toList();
  }
}
