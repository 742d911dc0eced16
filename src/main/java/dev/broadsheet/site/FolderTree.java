package dev.broadsheet.site;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.ContentTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What each folder of the content is: an article with its files ({@code index.md} is in it), or a
 * section.
 */
final class FolderTree {
  private final Set<String> articleFolders = new HashSet<>();
  private final TreeSet<String> all = new TreeSet<>();
  private final Map<String, SourceDocument> indexes = new HashMap<>();

  FolderTree(ContentTree tree, Iterable<SourceDocument> documents) {
    for (ContentFile file : tree.files()) {
      for (String f = file.folder(); !f.isEmpty() && all.add(f); ) {
        f = parent(f);
      }
      if (isArticleOfFolder(file)) {
        articleFolders.add(file.folder());
      }
    }
    for (SourceDocument document : documents) {
      if (document.file().kind() == ContentFile.Kind.SECTION_INDEX) {
        indexes.put(document.file().folder(), document);
      }
    }
  }

  /** Returns all folders that have something in them, sorted. */
  Set<String> all() {
    return all;
  }

  static boolean isArticleOfFolder(ContentFile file) {
    return file.name().equals("index.md") && !file.folder().isEmpty();
  }

  /** Returns what an article is called on disk: its file, or its folder, without an ending. */
  static String ownName(ContentFile file) {
    String path = isArticleOfFolder(file) ? file.folder() : file.path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    return isArticleOfFolder(file) ? name : name.substring(0, name.length() - ".md".length());
  }

  /** Returns the folder whose section an article stands in; empty for none. */
  static String sectionFolder(ContentFile file) {
    return isArticleOfFolder(file) ? parent(file.folder()) : file.folder();
  }

  /** Returns the folder of the article that a file lies beside, or null. */
  @Nullable String articleFolder(String folder) {
    for (String f = folder; !f.isEmpty(); f = parent(f)) {
      if (articleFolders.contains(f)) {
        return f;
      }
    }
    return null;
  }

  /** Returns the {@code _index.md} of a folder, or null. */
  @Nullable SourceDocument index(String folder) {
    return indexes.get(folder);
  }

  static String parent(String folder) {
    int slash = folder.lastIndexOf('/');
    return slash < 0 ? "" : folder.substring(0, slash);
  }
}
