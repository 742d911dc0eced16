package dev.broadsheet.build;

import dev.broadsheet.page.Page;
import dev.broadsheet.render.EditionRenderer;
import dev.broadsheet.render.PageRenderer;
import dev.broadsheet.render.RenderedPage;
import java.util.List;
import java.util.Objects;

/** Renders the pages of a site's editions, on all processors. */
final class Pages {
  private Pages() {}

  /** A page, and what renders it. */
  private record Job(Page page, PageRenderer renderer) {}

  /**
   * Returns the pages that could be rendered, in their order: all but those on privacy, which tell
   * of the others.
   */
  static List<RenderedPage> render(
      List<EditionRenderer> editions, ProblemCollector problems, Progress progress) {
    List<Job> jobs =
        editions.stream()
            .flatMap(
                edition ->
                    edition.edition().pages().stream()
                        .filter(page -> !(page instanceof Page.PrivacyPage))
                        .map(page -> new Job(page, edition.renderer())))
            .toList();
    Runnable done = progress.of("rendering page", jobs.size());
    return jobs.parallelStream()
        .map(
            job -> {
              RenderedPage rendered = job.renderer().render(job.page(), problems);
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
