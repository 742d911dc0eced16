package dev.broadsheet.build;

import dev.broadsheet.asset.AssetManifest;
import dev.broadsheet.audit.PrivacyAudit;
import dev.broadsheet.cache.DocumentCache;
import dev.broadsheet.cache.FolderCache;
import dev.broadsheet.cache.FolderSum;
import dev.broadsheet.cache.Generator;
import dev.broadsheet.cache.LastBuild;
import dev.broadsheet.cache.PageCache;
import dev.broadsheet.cache.PageDigests;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.dataset.DataFiles;
import dev.broadsheet.image.ImageCache;
import dev.broadsheet.output.OutputTree;
import dev.broadsheet.page.Page;
import dev.broadsheet.page.Targets;
import dev.broadsheet.page.Translations;
import dev.broadsheet.publish.SitePublisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a build finds of earlier ones and leaves for the next, in the folder of the reports. */
final class Caches {
  private final BuildOptions options;
  private final ProjectFolders folders;
  private final Path folder;
  private final String generator = Generator.key();

  Caches(BuildOptions options) {
    this.options = options;
    this.folders = options.folders();
    this.folder = folders.reports().resolve("cache");
  }

  /** Returns what is known of the last build. */
  LastBuild<BuildReport> lastBuild() {
    String key = generator + options.drafts() + options.strict() + folders;
    return new LastBuild<>(folders, folder, key, BuildReport.class);
  }

  /** Returns the documents that were read. */
  DocumentCache documents(SiteConfig config) {
    return DocumentCache.open(folder, generator + Documents.key(config));
  }

  /** Returns the pictures that were made. */
  ImageCache images() {
    return new FolderCache(folders.reports().resolve("images"));
  }

  /**
   * Returns what sums up pages.
   *
   * @param data the values that every template sees
   * @param audit gives each page its policy
   */
  PageDigests digests(
      DocumentCache documents,
      Targets targets,
      AssetManifest assets,
      Translations translations,
      DataFiles data,
      PrivacyAudit audit) {
    StringBuilder common = new StringBuilder(generator);
    common.append(FolderSum.of(folders.content().resolve("site.yml"))).append('\n');
    common.append(FolderSum.of(folders.templates())).append('\n');
    common.append(data.fingerprint()).append('\n');
    common.append(audit.shared()).append('\n');
    // The theme's files have a sum in their names.
    assets.theme().values().stream()
        .map(asset -> asset.permalink().path() + "\n")
        .sorted()
        .forEach(common::append);
    return new PageDigests(documents, targets, assets, translations, common.toString());
  }

  /**
   * Returns the pages that were published.
   *
   * @param files all files of the site but its pages
   */
  PageCache pages(List<Page> pages, OutputTree files) {
    List<String> paths = new ArrayList<>(Pages.paths(pages));
    files.files().forEach(file -> paths.add(file.path()));
    return PageCache.open(folder, generator + folders.output(), folders.output(), paths);
  }

  /** Returns all files that a build has made: those of the site, and the reports on it. */
  List<Path> results(OutputTree published) {
    List<Path> results = new ArrayList<>();
    published.files().forEach(file -> results.add(folders.output().resolve(file.path())));
    results.add(SitePublisher.listOfFiles(folders));
    try (Stream<Path> reports = Files.list(folders.reports())) {
      reports.filter(Files::isRegularFile).forEach(results::add);
    } catch (IOException e) {
      // There is nothing to look at.
    }
    return results;
  }
}
