package dev.broadsheet.dataset;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.ContentPath;
import dev.broadsheet.content.ContentScanner;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.Suggestion;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the links of a text mean among the data files. */
public final class DataLinks {
  /** Those of a text that has no place in a site: none of them leads to data. */
  public static final DataLinks NONE = new DataLinks(null, null);

  private final @Nullable DataFiles files;
  private final @Nullable ContentFile from;

  private DataLinks(@Nullable DataFiles files, @Nullable ContentFile from) {
    this.files = files;
    this.from = from;
  }

  /**
   * Returns those of a file.
   *
   * @param from the file that the links stand in
   */
  public static DataLinks of(DataFiles files, ContentFile from) {
    return new DataLinks(files, from);
  }

  /** Returns the content path of the data file that a link names, be it there or not, or null. */
  public @Nullable String path(String reference) {
    String path = from == null ? null : ContentPath.resolve(reference, from);
    return path != null && path.startsWith(ContentScanner.DATA) ? path : null;
  }

  /** Returns what tells the present content of a data file from any other. */
  public String fingerprint(String path) {
    return files == null ? "" : files.fingerprint(path);
  }

  /**
   * Returns the data file of a content path.
   *
   * @param place where it is named
   * @param problems is told if there is none
   */
  public @Nullable DataFile file(String path, Location place, Consumer<Problem> problems) {
    if (files == null || from == null) {
      return null;
    }
    DataFile file = files.get(path);
    if (file == null) {
      String shown = from.shownFolder("") + "/" + path;
      problems.accept(
          DataFormat.ofName(path) == null
              ? Problem.error(
                  place,
                  "no table can be made of " + shown,
                  "a table is made of a file that ends in .csv, .tsv, .json, .yml or .yaml")
              : Problem.error(
                  place,
                  "there is no file " + shown,
                  Suggestion.hint(path, files.paths(), "put it there, or mend the link")));
    }
    return file;
  }
}
