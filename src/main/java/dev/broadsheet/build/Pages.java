package dev.broadsheet.build;

import dev.broadsheet.audit.InspectedFile;
import dev.broadsheet.audit.PrivacyAudit;
import dev.broadsheet.cache.PageCache;
import dev.broadsheet.cache.PageDigests;
import dev.broadsheet.output.Content;
import dev.broadsheet.output.OutputFile;
import dev.broadsheet.page.Page;
import dev.broadsheet.publish.Staging;
import dev.broadsheet.render.EditionRenderer;
import dev.broadsheet.render.RenderedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pages of a site's editions, on all processors: renders each, looks through it, and puts
 * it down on the disk, so that no more than a few are in memory. Those that an earlier build made
 * of the same are taken as they are.
 */
final class Pages {
  private final PageDigests digests;
  private final PageCache cache;
  private final PrivacyAudit audit;
  private final Staging staging;
  private final ProblemCollector problems;

  /**
   * @param digests sums up what each page is made of
   * @param cache knows the pages of earlier builds
   * @param audit looks through them
   * @param staging where they wait to be published
   */
  Pages(
      PageDigests digests,
      PageCache cache,
      PrivacyAudit audit,
      Staging staging,
      ProblemCollector problems) {
    this.digests = digests;
    this.cache = cache;
    this.audit = audit;
    this.staging = staging;
    this.problems = problems;
  }

  /** A page, what renders it, and the sum of what its edition's pages have in common. */
  private record Job(Page page, EditionRenderer edition, String common) {}

  /**
   * Returns the pages that could be rendered, in their order: all but those on privacy, which tell
   * of the others.
   */
  List<InspectedFile> make(List<EditionRenderer> editions, Progress progress) {
    List<Job> jobs = new ArrayList<>();
    for (EditionRenderer edition : editions) {
      String common = digests.of(edition.view());
      for (Page page : edition.edition().pages()) {
        if (!(page instanceof Page.PrivacyPage)) {
          jobs.add(new Job(page, edition, common));
        }
      }
    }
    Runnable done = progress.of("rendering page", jobs.size());
    return jobs.parallelStream()
        .map(
            job -> {
              InspectedFile made = make(job);
              done.run();
              return made;
            })
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable InspectedFile make(Job job) {
    String path = job.page().permalink().outputPath();
    String digest = digests.of(job.page(), job.edition().view(), job.common());
    PageCache.Known known = cache.find(path, digest);
    if (known != null) {
      Content published = staging.published(path, known.length());
      return new InspectedFile(
          new OutputFile(
              path,
              published,
              known.findings().origin(),
              job.edition().renderer().isGenerated(job.page())),
          known.findings());
    }
    RenderedPage rendered = job.edition().renderer().render(job.page(), problems);
    if (rendered == null) {
      return null;
    }
    InspectedFile inspected = audit.inspect(SiteFiles.file(rendered));
    cache.keep(digest, inspected.findings());
    OutputFile file = inspected.file();
    return new InspectedFile(file.with(staging.put(path, file.bytes())), inspected.findings());
  }

  /** Returns the paths of the files of pages. */
  static List<String> paths(List<Page> pages) {
    return pages.stream().map(page -> page.permalink().outputPath()).toList();
  }
}
