package dev.broadsheet.dataset;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.ContentTree;
import dev.broadsheet.content.SourceReader;
import dev.broadsheet.data.DataValue;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files of the data folder that are in a language of data; others are left alone. */
public final class DataFiles {
  /** More would take more memory than a site of text should; it holds some 20,000 rows. */
  private static final int MOST_BYTES = 2_000_000;

  private final Map<String, DataFile> files;

  private DataFiles(Map<String, DataFile> files) {
    this.files = files;
  }

  /**
   * Reads the files, on all processors.
   *
   * @param problems takes what is wrong with them
   */
  public static DataFiles read(ContentTree tree, Consumer<Problem> problems) {
    List<ContentFile> files =
        tree.files().stream().filter(file -> file.kind() == ContentFile.Kind.DATA).toList();
    return new DataFiles(
        files.parallelStream()
            .filter(file -> DataFormat.ofName(file.name()) != null)
            .map(file -> new DataFile(file.path(), file.shown(), value(file, problems)))
            .collect(
                Collectors.toMap(
                    DataFile::path, Function.identity(), (one, same) -> one, TreeMap::new)));
  }

  private static @Nullable DataValue value(ContentFile file, Consumer<Problem> problems) {
    DataFormat format = DataFormat.ofName(file.name());
    if (format == null || isTooBig(file, problems)) {
      return null;
    }
    // Excel begins a file with a byte order mark, and ends lines within cells otherwise than rows:
    // neither is wrong in CSV.
    Consumer<Problem> reading =
        format == DataFormat.CSV
            ? problem -> {
              if (problem.isError()) {
                problems.accept(problem);
              }
            }
            : problems;
    SourceText source = SourceReader.read(file.onDisk(), file.shown(), reading);
    return source == null ? null : format.read(source, problems);
  }

  private static boolean isTooBig(ContentFile file, Consumer<Problem> problems) {
    long size;
    try {
      size = Files.size(file.onDisk());
    } catch (IOException e) {
      // Reading the file reports that.
      return false;
    }
    if (size > MOST_BYTES) {
      problems.accept(
          Problem.error(
              Location.ofFile(file.shown()),
              "the file has %d bytes, and data may have %d".formatted(size, MOST_BYTES),
              "keep in it what the site shows, and the rest elsewhere"));
    }
    return size > MOST_BYTES;
  }

  /** Returns the file of a content path, or null. */
  @Nullable DataFile get(String path) {
    return files.get(path);
  }

  /** Returns the content paths of all files. */
  SortedSet<String> paths() {
    return new TreeSet<>(files.keySet());
  }

  /** Returns all files, by path. */
  List<DataFile> all() {
    return List.copyOf(files.values());
  }
}
