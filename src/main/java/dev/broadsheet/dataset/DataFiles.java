package dev.broadsheet.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.content.ContentTree;
import dev.broadsheet.content.Sha256;
import dev.broadsheet.content.SourceReader;
import dev.broadsheet.data.DataValue;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HexFormat;
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
            .map(file -> read(file, problems))
            .collect(
                Collectors.toMap(
                    DataFile::path, Function.identity(), (one, same) -> one, TreeMap::new)));
  }

  private static DataFile read(ContentFile file, Consumer<Problem> problems) {
    try {
      long size = Files.size(file.onDisk());
      if (size <= MOST_BYTES) {
        return read(file, Files.readAllBytes(file.onDisk()), problems);
      }
      problems.accept(
          Problem.error(
              Location.ofFile(file.shown()),
              "the file has %d bytes, and data may have %d".formatted(size, MOST_BYTES),
              "keep in it what the site shows, and the rest elsewhere"));
    } catch (IOException e) {
      problems.accept(SourceReader.unreadable(file.shown()));
    }
    return new DataFile(file.path(), file.shown(), null, "");
  }

  private static DataFile read(ContentFile file, byte[] bytes, Consumer<Problem> problems) {
    DataFormat format = DataFormat.ofName(file.name());
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
    SourceText source = SourceReader.decode(bytes, file.shown(), reading);
    DataValue value = format == null ? null : format.read(source, problems);
    return new DataFile(file.path(), file.shown(), value, sum(bytes));
  }

  private static String sum(byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.of(bytes));
  }

  /**
   * Returns what tells the present content of a file from any other; of one that isn't there, what
   * tells the files that may be suggested in its place.
   */
  String fingerprint(String path) {
    DataFile file = files.get(path);
    return file == null ? sum(paths().toString().getBytes(UTF_8)) : file.fingerprint();
  }

  /** Returns what tells the present content of all files together from any other. */
  public String fingerprint() {
    return files.values().stream()
        .map(file -> file.path() + ' ' + file.fingerprint())
        .collect(Collectors.joining("\n"));
  }

  /**
   * Returns whether files have the content that they had.
   *
   * @param before the fingerprints of it, by content path
   */
  public boolean areAsBefore(Map<String, String> before) {
    return before.entrySet().stream()
        .allMatch(file -> fingerprint(file.getKey()).equals(file.getValue()));
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
