package dev.broadsheet.dataset;

import dev.broadsheet.content.ContentScanner;
import dev.broadsheet.data.PlainValues;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Data as templates see it: by the names of the files, folders within folders. */
public final class TemplateData {
  private final Map<String, Object> root = new TreeMap<>();
  private final Map<String, Map<String, Object>> folders = new HashMap<>(Map.of("", root));

  private TemplateData() {}

  /**
   * Returns the values of all files that could be read: that of {@code data/eu/prices.csv} is
   * {@code prices} in {@code eu}.
   *
   * @param problems takes files with one name
   */
  public static Map<String, Object> of(DataFiles files, Consumer<Problem> problems) {
    TemplateData data = new TemplateData();
    for (DataFile file : files.all()) {
      if (file.value() != null && !data.put(name(file), PlainValues.of(file.value()))) {
        problems.accept(
            Problem.error(
                Location.ofFile(file.shown()),
                "there is another file or folder called "
                    + Excerpt.quoted(name(file))
                    + ", and templates see data by name",
                "give one of the two another name"));
      }
    }
    return Collections.unmodifiableMap(data.root);
  }

  private static String name(DataFile file) {
    String path = file.path();
    return path.substring(ContentScanner.DATA.length(), path.lastIndexOf('.'));
  }

  private boolean put(String name, Object value) {
    int slash = name.lastIndexOf('/');
    Map<String, Object> folder = folder(slash < 0 ? "" : name.substring(0, slash));
    return folder != null && folder.putIfAbsent(name.substring(slash + 1), value) == null;
  }

  /** Returns a folder; null where a file has its name. */
  private @Nullable Map<String, Object> folder(String path) {
    Map<String, Object> known = folders.get(path);
    if (known != null) {
      return known;
    }
    int slash = path.lastIndexOf('/');
    Map<String, Object> parent = folder(slash < 0 ? "" : path.substring(0, slash));
    Map<String, Object> made = new TreeMap<>();
    if (parent == null || parent.putIfAbsent(path.substring(slash + 1), made) != null) {
      return null;
    }
    folders.put(path, made);
    return made;
  }
}
