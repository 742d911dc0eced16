package dev.broadsheet.build;

import dev.broadsheet.asset.AssetCollector;
import dev.broadsheet.asset.AssetManifest;
import dev.broadsheet.asset.ThemeFiles;
import dev.broadsheet.audit.InspectedFile;
import dev.broadsheet.audit.PrivacyAudit;
import dev.broadsheet.cache.DocumentCache;
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
import dev.broadsheet.output.OutputTree;
import dev.broadsheet.page.Edition;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.PagePlanner;
import dev.broadsheet.page.Targets;
import dev.broadsheet.page.Translations;
import dev.broadsheet.publish.Staging;
import dev.broadsheet.render.EditionRenderer;
import dev.broadsheet.site.Publication;
import dev.broadsheet.site.Site;
import dev.broadsheet.site.SiteAssembler;
import dev.broadsheet.site.SourceDocument;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * The stages of {@link SiteBuild} up to the audit, for sources in which there are errors: what
 * readers would get if nothing stopped it.
 */
public final class UnstoppedBuild {
  private UnstoppedBuild() {}

  /**
   * Returns the pages and files of a site, without its feeds.
   *
   * @param leaks takes what the audit finds
   */
  public static OutputTree run(ProjectFolders folders, Instant now, Consumer<Problem> leaks)
      throws BuildFailedException {
    ProblemCollector problems = new ProblemCollector(false);
    Progress progress = new Progress(line -> {}, System::nanoTime);
    ThemeFiles theme = new ThemeFiles(folders.templates(), folders.shown(folders.templates()));
    SiteConfig config = Settings.read(folders, problems);
    ContentTree tree = ContentScanner.scan(folders, config, problems);
    Caches caches = new Caches(new BuildOptions(folders, false, now, false));
    DocumentCache read = caches.documents(config);
    DataFiles data = DataFiles.read(tree, problems);
    List<SourceDocument> documents = Documents.read(config, tree, data, read, problems, progress);
    Publication moment = new Publication(now, config.timeZone(), false);
    List<Site> sites = SiteAssembler.assemble(config, tree, documents, moment, problems);
    AssetManifest assets =
        AssetCollector.collect(sites, tree, documents, theme, caches.images(), problems);
    List<Edition> editions = PagePlanner.plan(sites, assets, problems);
    List<Page> pages = Edition.pages(editions);
    Targets targets = new Targets(editions, assets, tree);
    Translations translations = Translations.of(editions);
    List<EditionRenderer> renderers =
        EditionRenderer.of(
            editions,
            theme,
            targets,
            assets,
            translations,
            TemplateData.of(data, problems),
            problems);
    OutputTree files = OutputTree.collect(SiteFiles.of(List.of(), List.of(), assets), problems);
    PrivacyAudit audit =
        new PrivacyAudit(files, Pages.paths(pages), config, new Sources(folders), leaks);
    PageDigests digests = caches.digests(read, targets, assets, translations, data, audit);
    PageCache none = caches.pages(pages, files);
    List<InspectedFile> made =
        new Pages(digests, none, audit, new Staging(folders), problems).make(renderers, progress);
    return audit.judge(made, files).tree();
  }
}
