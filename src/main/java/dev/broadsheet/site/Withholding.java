package dev.broadsheet.site;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.frontmatter.FrontMatter;
import dev.broadsheet.frontmatter.PartialDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what is not published, and remembers it. */
final class Withholding {
  private final Publication publication;
  private final FolderTree folders;
  private final Set<String> paths = new HashSet<>();
  private final Set<String> addresses = new HashSet<>();

  Withholding(Publication publication, FolderTree folders) {
    this.publication = publication;
    this.folders = folders;
  }

  /**
   * Returns whether an article is withheld, for its own sake or with the section that it stands in.
   *
   * @param permalink the address that it has when it is not
   */
  boolean withholds(
      ContentFile file, FrontMatter frontMatter, @Nullable PartialDate date, Permalink permalink) {
    if (!withholdsSection(FolderTree.sectionFolder(file))
        && !publication.withholds(frontMatter, date)) {
      return false;
    }
    paths.add(file.path());
    addresses.add(permalink.path());
    return true;
  }

  /** Returns whether a section is withheld, for its own sake or with one that it stands in. */
  boolean withholdsSection(String folder) {
    for (String f = folder; !f.isEmpty(); f = FolderTree.parent(f)) {
      SourceDocument index = folders.index(f);
      if (index != null && publication.withholds(index.frontMatter(), index.frontMatter().date())) {
        paths.add(index.file().path());
        return true;
      }
    }
    return false;
  }

  Site.Withheld result() {
    return new Site.Withheld(Set.copyOf(paths), Set.copyOf(addresses));
  }
}
