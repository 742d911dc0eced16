package dev.broadsheet.content;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** How the addresses that editors write lead to files of the content folder. */
public final class ContentPath {
  private ContentPath() {}

  /**
   * Returns the content path that a reference means: from the file's own folder, or from the
   * content folder where it begins with a slash. Query and fragment are not part of it.
   *
   * @param reference as the editor wrote it
   * @param from the file that it stands in
   * @return the path without slashes at its ends, in Unicode's composed form, empty for the content
   *     folder; null where it leads out of it
   */
  public static @Nullable String resolve(String reference, ContentFile from) {
    String path = PercentEncoding.decode(cut(cut(reference, '#'), '?'));
    String folder = path.startsWith("/") ? "" : from.folder();
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : (folder + "/" + path).split("/", -1)) {
      if (segment.equals("..")) {
        if (segments.isEmpty()) {
          return null;
        }
        segments.removeLast();
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return Normalizer.normalize(String.join("/", segments), Normalizer.Form.NFC);
  }

  private static String cut(String reference, char at) {
    int index = reference.indexOf(at);
    return index < 0 ? reference : reference.substring(0, index);
  }
}
