package dev.broadsheet.migration;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A site as another tool knows it.
 *
 * @param settings what its settings say that Broadsheet has a key for, by that key: {@code title},
 *     {@code baseUrl} and so on; empty where there are none to be read
 * @param baseUrl where it was published, without a slash at its end; empty where nothing tells
 * @param pages its articles, pages and sections
 * @param files its other files
 */
record OldSite(
    Map<String, Object> settings, String baseUrl, List<OldPage> pages, List<OldFile> files) {

  /**
   * A page.
   *
   * @param path its path as links of the tool name it, from the folder of the content, with {@code
   *     /}
   * @param target the Markdown file that it becomes, from the content folder
   * @param header its front matter
   * @param body its text
   * @param markup the language of its text
   * @param address the path that it was published at, beginning with a slash; null where nothing
   *     tells
   */
  record OldPage(
      String path,
      String target,
      OldHeader header,
      BodyText body,
      Markup markup,
      @Nullable String address) {

    /** Returns the folder that it lies in as links see it, with a slash at its end or empty. */
    String folder() {
      return path.substring(0, path.lastIndexOf('/') + 1);
    }
  }

  /**
   * A file that is no page.
   *
   * @param onDisk where it is
   * @param path its path as links of the tool name it, as that of a page
   * @param target the file that it becomes, from the content folder
   */
  record OldFile(Path onDisk, String path, String target) {}
}
