package dev.broadsheet.migration;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.migration.OldSite.OldFile;
import dev.broadsheet.migration.OldSite.OldPage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Gathers the pages and files of a site while it is read. */
final class FileCollector {
  private final List<OldPage> pages = new ArrayList<>();
  private final List<OldFile> files = new ArrayList<>();
  private final SourceFolder source;
  private final PageReader reader;
  private final Consumer<Problem> problems;

  FileCollector(SourceFolder source, PageReader reader, Consumer<Problem> problems) {
    this.source = source;
    this.reader = reader;
    this.problems = problems;
  }

  /** Takes a page along; that of the whole site has no place of its own, so it becomes a draft. */
  void page(Path file, String path, String target) {
    OldPage page = reader.read(file, path, target, problems);
    if (page == null) {
      return;
    }
    boolean front = page.target().equals("index.md") || page.target().equals("_index.md");
    pages.add(front ? draft(page, file) : page);
  }

  private OldPage draft(OldPage page, Path file) {
    problems.accept(
        Problem.warning(
            Location.ofFile(source.shown(file)),
            "Broadsheet makes the front page itself, so this one is kept as a draft in front-page.md",
            "make an article of its words, or delete it"));
    return new OldPage(
        page.path(),
        "front-page.md",
        page.header().with("draft", true),
        page.body(),
        page.markup(),
        page.address());
  }

  /** Takes a page along that has another header than its file says. */
  void page(OldPage page) {
    pages.add(page);
  }

  /** Returns the page of a file without taking it along, or nothing. */
  List<OldPage> read(Path file, String path, String target) {
    OldPage page = reader.read(file, path, target, problems);
    return page == null ? List.of() : List.of(page);
  }

  /** Takes a file along. */
  void file(Path file, String path, String target) {
    files.add(new OldFile(file, path, target));
  }

  /** Takes the folder of the content along: its texts are pages. */
  void content(Path folder) {
    for (String path : source.files(folder, problems)) {
      if (Markup.isText(path)) {
        page(folder.resolve(path), path, path);
      } else {
        file(folder.resolve(path), path, path);
      }
    }
  }

  /** Tells of those of some folders that there are, and that are not taken along. */
  void leave(List<String> folders, String why) {
    for (String folder : folders) {
      if (Files.isDirectory(source.root().resolve(folder))) {
        source.leave(source.root().resolve(folder), why, problems);
      }
    }
  }

  /** Takes all files below a folder along, to the content folder's root. */
  void copies(Path folder) {
    for (String path : source.files(folder, problems)) {
      file(folder.resolve(path), path, path);
    }
  }

  OldSite site(Map<String, Object> settings, String baseUrl) {
    return new OldSite(settings, baseUrl, List.copyOf(pages), List.copyOf(files));
  }
}
