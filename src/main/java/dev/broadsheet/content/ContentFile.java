package dev.broadsheet.content;

import java.nio.file.Path;

/**
 * A file of the content folder.
 *
 * @param path the path from the content folder, with {@code /}, in Unicode's composed form (NFC)
 * @param shown the file as messages name it, relative to the project, with {@code /}
 * @param onDisk where it is
 * @param kind what the file is to a site
 * @param language the edition that it belongs to, by its language (BCP 47): that of its name where
 *     it is a Markdown file, {@code en} for {@code news/flood.en.md}, else the main one
 * @param work its path without language and ending, {@code news/flood}, which it has in common with
 *     its translations; of a file that is no Markdown, its path
 */
public record ContentFile(
    String path, String shown, Path onDisk, Kind kind, String language, String work) {

  /** What a file is to a site, as its name tells. */
  public enum Kind {
    /** A Markdown file with the text of a page. */
    ARTICLE,
    /** {@code _index.md} or {@code _index.en.md}: the title and text of a section. */
    SECTION_INDEX,
    /** A Markdown file of the {@code authors} folder: the profile of an author. */
    AUTHOR,
    /** A file of the {@code data} folder, which is read and not published. */
    DATA,
    /** Anything else: an image, a document, a file to copy. */
    ASSET
  }

  /** Returns whether it is a text of the site, in Markdown. */
  public boolean isText() {
    return kind != Kind.ASSET && kind != Kind.DATA;
  }

  /** Returns the folder's path from the content folder, empty for the content folder itself. */
  public String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /**
   * Returns a folder that the file lies in, as messages name it.
   *
   * @param folder its path from the content folder
   */
  public String shownFolder(String folder) {
    String shownFolder = shown;
    for (long depth = depth(path) - depth(folder); depth > 0; depth--) {
      shownFolder = shownFolder.substring(0, shownFolder.lastIndexOf('/'));
    }
    return shownFolder;
  }

  private static long depth(String path) {
    return path.isEmpty() ? 0 : 1 + path.chars().filter(c -> c == '/').count();
  }

  /** Returns the file's name without its folder. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Returns its name without language and ending: {@code flood} for {@code flood.en.md}. */
  public String stem() {
    return work.substring(work.lastIndexOf('/') + 1);
  }
}
