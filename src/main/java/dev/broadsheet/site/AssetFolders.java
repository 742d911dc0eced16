package dev.broadsheet.site;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.ContentTree;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells under which address the files of each content folder are published. */
final class AssetFolders {
  private final FolderTree folders;
  private final SectionTree sections;
  private final Withholding withholding;
  private final Permalinks permalinks;
  private final Map<String, Permalink> articles;

  /**
   * @param articles the published articles that are folders, by their folders, with the address
   *     under which their files are
   */
  AssetFolders(
      FolderTree folders,
      SectionTree sections,
      Withholding withholding,
      Permalinks permalinks,
      Map<String, Permalink> articles) {
    this.folders = folders;
    this.sections = sections;
    this.withholding = withholding;
    this.permalinks = permalinks;
    this.articles = articles;
  }

  /** Returns the address of every folder that has files to publish; withheld ones aren't in it. */
  Map<String, Permalink> of(ContentTree tree) {
    Map<String, Permalink> published = new HashMap<>();
    for (ContentFile file : tree.files()) {
      String folder = file.folder();
      if (file.kind() == ContentFile.Kind.ASSET && !withholding.withholdsSection(folder)) {
        Permalink address = address(folder);
        if (address != null) {
          published.put(folder, address);
        }
      }
    }
    return Map.copyOf(published);
  }

  private @Nullable Permalink address(String folder) {
    String article = folders.articleFolder(folder);
    if (article == null) {
      return permalinks.folder(folder.isEmpty() ? "" : path(folder));
    }
    Permalink base = articles.get(article);
    if (base == null || folder.equals(article)) {
      return base;
    }
    return new Permalink(base.path() + folder.substring(article.length() + 1) + "/");
  }

  // A folder of plain files keeps its name; one that is a section has the section's.
  private String path(String folder) {
    return sections.isShown(folder) ? sections.path(folder) : folder;
  }
}
