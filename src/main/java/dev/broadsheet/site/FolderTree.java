package dev.broadsheet.site;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.ContentTree;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What each folder of the content is to an edition: an article with its files ({@code index.md} is
 * in it), or a section.
 */
final class FolderTree {
  private final Map<String, ContentFile> articleFolders = new HashMap<>();
  private final TreeSet<String> all = new TreeSet<>();
  private final Map<String, SourceDocument> indexes = new HashMap<>();
  private final String language;

  /**
   * @param documents those of all editions
   * @param main the main edition's language, whose sections the others have where they have no own
   * @param language the edition's language
   */
  FolderTree(ContentTree tree, Iterable<SourceDocument> documents, String main, String language) {
    this.language = language;
    for (ContentFile file : tree.files()) {
      for (String f = file.folder(); !f.isEmpty() && all.add(f); ) {
        f = parent(f);
      }
      if (isArticleOfFolder(file)) {
        articleFolders.putIfAbsent(file.folder(), file);
      }
    }
    for (SourceDocument document : documents) {
      ContentFile file = document.file();
      if (file.kind() == ContentFile.Kind.SECTION_INDEX) {
        if (file.language().equals(language)) {
          indexes.put(file.folder(), document);
        } else if (file.language().equals(main)) {
          indexes.putIfAbsent(file.folder(), document);
        }
      }
    }
  }

  /** Returns all folders that have something in them, sorted. */
  Set<String> all() {
    return all;
  }

  static boolean isArticleOfFolder(ContentFile file) {
    return file.stem().equals("index") && file.isText() && !file.folder().isEmpty();
  }

  /**
   * Returns what an article is called on disk: its file, without language and ending, or its
   * folder.
   */
  static String ownName(ContentFile file) {
    String folder = file.folder();
    return isArticleOfFolder(file) ? folder.substring(folder.lastIndexOf('/') + 1) : file.stem();
  }

  /** Returns the folder whose section an article stands in; empty for none. */
  static String sectionFolder(ContentFile file) {
    return isArticleOfFolder(file) ? parent(file.folder()) : file.folder();
  }

  /** Returns the folder of the article that a file lies beside, or null. */
  @Nullable String articleFolder(String folder) {
    for (String f = folder; !f.isEmpty(); f = parent(f)) {
      if (articleFolders.containsKey(f)) {
        return f;
      }
    }
    return null;
  }

  /** Returns the text of an article that is a folder. */
  @Nullable ContentFile article(String folder) {
    return articleFolders.get(folder);
  }

  /**
   * Returns the {@code _index.md} of a folder, that of the main edition for lack of one, or null.
   */
  @Nullable SourceDocument index(String folder) {
    return indexes.get(folder);
  }

  /** Returns the {@code _index.md} that a folder has in this edition itself, or null. */
  @Nullable SourceDocument ownIndex(String folder) {
    SourceDocument index = indexes.get(folder);
    return index != null && index.file().language().equals(language) ? index : null;
  }

  static String parent(String folder) {
    int slash = folder.lastIndexOf('/');
    return slash < 0 ? "" : folder.substring(0, slash);
  }
}
