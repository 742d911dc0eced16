package dev.broadsheet.site;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.frontmatter.FrontMatter;
import dev.broadsheet.frontmatter.PartialDate;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gathers the moments at which an article appears or disappears by its own date or a section's. */
final class DueMoments {
  private final Publication publication;
  private final FolderTree folders;
  private final TreeSet<Due> moments = new TreeSet<>();

  DueMoments(Publication publication, FolderTree folders) {
    this.publication = publication;
    this.folders = folders;
  }

  /** Adds those of an article, or of the index of a section. */
  void add(ContentFile file, FrontMatter frontMatter, @Nullable PartialDate date) {
    Window window = within(Window.ALWAYS, file, frontMatter, date);
    String section =
        file.kind() == ContentFile.Kind.SECTION_INDEX
            ? FolderTree.parent(file.folder())
            : FolderTree.sectionFolder(file);
    for (String f = section; !f.isEmpty() && window != null; f = FolderTree.parent(f)) {
      SourceDocument index = folders.index(f);
      if (index != null) {
        FrontMatter header = index.frontMatter();
        window = within(window, index.file(), header, header.date());
      }
    }
    if (window != null && window.from().isBefore(window.until()) && !publication.drafts()) {
      if (window.from().isAfter(publication.now())) {
        moments.add(new Due(window.from(), Due.Change.PUBLISH, window.fromFile()));
      }
      if (window.until().isAfter(publication.now()) && !window.until().equals(Instant.MAX)) {
        moments.add(new Due(window.until(), Due.Change.EXPIRE, window.untilFile()));
      }
    }
  }

  /** Returns them, the first one first. */
  List<Due> all() {
    return List.copyOf(moments);
  }

  /** Returns what is left of a window by a header; null where a draft leaves nothing. */
  private @Nullable Window within(
      Window window, ContentFile file, FrontMatter header, @Nullable PartialDate date) {
    if (header.draft()) {
      return null;
    }
    Window narrowed = window;
    Instant from = date == null ? Instant.MIN : date.firstInstant(publication.zone());
    if (from.isAfter(narrowed.from())) {
      narrowed = new Window(from, file.shown(), narrowed.until(), narrowed.untilFile());
    }
    PartialDate expires = header.expires();
    Instant until = expires == null ? Instant.MAX : expires.firstInstant(publication.zone());
    if (until.isBefore(narrowed.until())) {
      narrowed = new Window(narrowed.from(), narrowed.fromFile(), until, file.shown());
    }
    return narrowed;
  }

  /** From when and until when something is published, and which files say so. */
  private record Window(Instant from, String fromFile, Instant until, String untilFile) {
    static final Window ALWAYS = new Window(Instant.MIN, "", Instant.MAX, "");
  }
}
