package dev.broadsheet.build;

import dev.broadsheet.asset.AssetCollector;
import dev.broadsheet.asset.AssetManifest;
import dev.broadsheet.asset.ThemeFiles;
import dev.broadsheet.audit.AuditedOutput;
import dev.broadsheet.audit.InspectedFile;
import dev.broadsheet.audit.LinkAudit;
import dev.broadsheet.audit.PrivacyAudit;
import dev.broadsheet.cache.DocumentCache;
import dev.broadsheet.cache.LastBuild;
import dev.broadsheet.cache.PageCache;
import dev.broadsheet.cache.PageDigests;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.content.ContentScanner;
import dev.broadsheet.content.ContentTree;
import dev.broadsheet.dataset.DataFiles;
import dev.broadsheet.dataset.TemplateData;
import dev.broadsheet.diagnostic.BuildFailedException;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.editorial.EditorialCheck;
import dev.broadsheet.feed.FeedMaker;
import dev.broadsheet.hosting.HostedOutput;
import dev.broadsheet.hosting.Hosting;
import dev.broadsheet.ledger.UrlLedger;
import dev.broadsheet.output.OutputTree;
import dev.broadsheet.page.Edition;
import dev.broadsheet.page.LinkCheck;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.PagePlanner;
import dev.broadsheet.page.PermanentAddresses;
import dev.broadsheet.page.Targets;
import dev.broadsheet.page.Translations;
import dev.broadsheet.publish.OutputFolderCheck;
import dev.broadsheet.publish.PublishReport;
import dev.broadsheet.publish.SitePublisher;
import dev.broadsheet.publish.Staging;
import dev.broadsheet.render.EditionRenderer;
import dev.broadsheet.render.RenderedPage;
import dev.broadsheet.render.ThemeCheck;
import dev.broadsheet.report.EmbedReport;
import dev.broadsheet.report.HostIncludes;
import dev.broadsheet.report.PrivacyReport;
import dev.broadsheet.report.Schedule;
import dev.broadsheet.search.SearchIndex;
import dev.broadsheet.site.Publication;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.SiteAssembler;
import dev.broadsheet.site.SourceDocument;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A build of a site: from its content folder to its published files, a line a stage. */
public final class SiteBuild {
  private final BuildOptions options;
  private final ProjectFolders folders;

  /**
   * @param options what is asked for
   */
  public SiteBuild(BuildOptions options) {
    this.options = options;
    this.folders = options.folders();
  }

  /**
   * Builds and publishes the site.
   *
   * @param lines is told, in a line each, how a long build gets on
   * @return what was done
   * @throws BuildFailedException if anything is wrong with the site's sources; nothing is published
   */
  public BuildReport run(Consumer<String> lines) throws BuildFailedException {
    return run(lines, true);
  }

  /**
   * Builds the site and publishes nothing: neither the output folder nor the list of addresses is
   * changed.
   *
   * @param lines is told, in a line each, how a long build gets on
   * @return the warnings
   * @throws BuildFailedException as a build does
   */
  public List<Problem> check(Consumer<String> lines) throws BuildFailedException {
    return run(lines, false).problems();
  }

  private BuildReport run(Consumer<String> lines, boolean publishes) throws BuildFailedException {
    Progress progress = new Progress(lines, System::nanoTime);
    Caches caches = new Caches(options);
    LastBuild<BuildReport> last = caches.lastBuild();
    BuildReport before = last.unchanged();
    if (before != null && before.holdsAt(options.now())) {
      return before.again(progress.elapsed());
    }
    return run(last, caches, progress, publishes);
  }

  private BuildReport run(
      LastBuild<BuildReport> last, Caches caches, Progress progress, boolean publishes)
      throws BuildFailedException {
    ProblemCollector problems = new ProblemCollector(options.strict());
    ThemeFiles theme = new ThemeFiles(folders.templates(), folders.shown(folders.templates()));
    ThemeCheck.check(theme, folders.templates(), folders.shown(folders.templates()), problems);

    SiteConfig config = Settings.read(folders, problems);
    try (DocumentCache read = caches.documents(config);
        Staging staging = new Staging(folders)) {
      ContentTree tree = ContentScanner.scan(folders, config, problems);
      DataFiles data = DataFiles.read(tree, problems);
      List<SourceDocument> documents = Documents.read(config, tree, data, read, problems, progress);
      Publication moment = new Publication(options.now(), config.timeZone(), options.drafts());
      List<Site> sites = SiteAssembler.assemble(config, tree, documents, moment, problems);
      Site main = sites.get(0);
      EditorialCheck.check(sites, documents, moment, problems);
      AssetManifest assets =
          AssetCollector.collect(sites, tree, documents, theme, caches.images(), problems);
      List<Edition> editions = PagePlanner.plan(sites, assets, problems);
      List<Page> pages = Edition.pages(editions);
      Set<String> addresses = PermanentAddresses.of(pages);
      UrlLedger ledger = UrlLedger.read(folders, problems);
      ledger.check(addresses, main.withheld().addresses(), problems);
      Targets targets = new Targets(editions, assets, tree);
      LinkCheck.check(editions, targets, problems);
      Translations translations = Translations.of(editions);
      Map<String, Object> values = TemplateData.of(data, problems);
      List<EditionRenderer> renderers =
          EditionRenderer.of(editions, theme, targets, assets, translations, values, problems);
      List<RenderedPage> feeds = FeedMaker.make(renderers, translations, options.now(), problems);
      List<RenderedPage> index = SearchIndex.make(renderers);
      OutputTree files = OutputTree.collect(SiteFiles.of(feeds, index, assets), problems);
      Sources sources = new Sources(folders);
      PrivacyAudit audit = new PrivacyAudit(files, Pages.paths(pages), config, sources, problems);
      PageDigests digests = caches.digests(read, targets, assets, translations, data, audit);
      PageCache known = caches.pages(pages, files);
      List<InspectedFile> made =
          new Pages(digests, known, audit, staging, problems).make(renderers, progress);
      AuditedOutput others = audit.judge(made, files);
      AuditedOutput audited = PrivacyPages.add(others, renderers, audit, problems);
      LinkAudit.check(audited, sources, problems.all(), problems);
      HostedOutput hosted = Hosting.prepare(config, pages, audited, ledger.gone(), problems);
      OutputFolderCheck.check(folders, problems);
      EmbedReport.write(main, documents, folders, problems);
      problems.stopIfFatal();
      PrivacyReport.write(folders, audited.proof(), config, problems);
      HostIncludes.write(folders, hosted, problems);
      Schedule schedule = Schedule.of(sites, options.now());
      schedule.write(folders, problems);
      problems.stopIfFatal();
      PublishReport published =
          publishes ? new SitePublisher(folders).publish(hosted.tree()) : PublishReport.NOTHING;
      if (publishes && !options.drafts()) {
        ledger.add(addresses, problems);
      }

      BuildReport report =
          new BuildReport(
              SiteCounts.of(sites, pages.size()),
              audited.proof().contacted(),
              schedule,
              published,
              progress.elapsed(),
              problems.all());
      if (publishes) {
        known.write();
        last.write(caches.results(hosted.tree()), report);
      }
      return report;
    }
  }
}
