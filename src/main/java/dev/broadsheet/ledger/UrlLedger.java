package dev.broadsheet.ledger;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.content.SourceReader;
import dev.broadsheet.content.SourceWriter;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of addresses, {@code content/urls.txt}: a path of the site a line, sorted, behind it
 * {@code gone} where it is given up. A site that has the file has the ledger; an empty file is its
 * beginning.
 */
public final class UrlLedger {
  /** The file's name in the content folder. */
  public static final String FILE = "urls.txt";

  private static final String GONE = "gone";
  private static final String HEAD =
      """
      # Every address that this site has had. Each build adds new ones; commit this file.
      # Write gone behind an address to give it up.
      """;

  private final ProjectFolders folders;
  private final @Nullable SourceText text;
  private final Map<String, Entry> entries;

  private UrlLedger(ProjectFolders folders, @Nullable SourceText text, Map<String, Entry> entries) {
    this.folders = folders;
    this.text = text;
    this.entries = entries;
  }

  /** A line of the ledger. */
  private record Entry(boolean gone, Location location) {}

  /**
   * Reads the ledger.
   *
   * @param problems takes lines that are no addresses
   */
  public static UrlLedger read(ProjectFolders folders, Consumer<Problem> problems) {
    Path file = folders.content().resolve(FILE);
    SourceText text =
        Files.isRegularFile(file) ? SourceReader.read(file, folders.shown(file), problems) : null;
    Map<String, Entry> entries = new TreeMap<>();
    if (text != null) {
      int line = 0;
      for (String content : text.text().split("\n", -1)) {
        line++;
        if (!content.isBlank() && !content.startsWith("#")) {
          entry(content.strip(), text.line(line), entries, problems);
        }
      }
    }
    return new UrlLedger(folders, text, entries);
  }

  private static void entry(
      String line, Location location, Map<String, Entry> entries, Consumer<Problem> problems) {
    String[] words = line.split("\\s+", -1);
    boolean gone = words.length == 2 && words[1].equals(GONE);
    if (words[0].startsWith("/") && (words.length == 1 || gone)) {
      entries.put(words[0], new Entry(gone, location));
      return;
    }
    problems.accept(
        Problem.error(
            location,
            Excerpt.quoted(line) + " is no line of the ledger",
            "write a path of the site, such as /news/flood/, and gone behind it to give it up"));
  }

  /**
   * Tells which addresses would be lost.
   *
   * @param current those that lead somewhere now
   * @param withheld those of articles that are not published for now
   * @param problems takes an error for each that is lost, a warning for each that is given up and
   *     yet there
   */
  public void check(Set<String> current, Set<String> withheld, Consumer<Problem> problems) {
    entries.forEach(
        (path, entry) -> {
          if (current.contains(path) && entry.gone()) {
            problems.accept(
                Problem.warning(
                    entry.location(),
                    "the address " + path + " is given up here, and yet there is a page",
                    "take \"gone\" out, or give the page another address"));
          } else if (!current.contains(path) && !entry.gone() && !withheld.contains(path)) {
            problems.accept(
                Problem.error(
                    entry.location(),
                    "the address " + path + " would lead nowhere any more",
                    "add it to the \"aliases\" of the article that readers should find, or write"
                        + " gone behind it here"));
          }
        });
  }

  /** Returns the addresses that are given up, sorted. */
  public Set<String> gone() {
    Set<String> gone = new TreeSet<>();
    entries.forEach(
        (path, entry) -> {
          if (entry.gone()) {
            gone.add(path);
          }
        });
    return gone;
  }

  /**
   * Adds the addresses of a publication to the file, if there is one.
   *
   * @param current the addresses
   * @param problems is told if it can't be written
   */
  public void add(Set<String> current, Consumer<Problem> problems) {
    if (text == null) {
      return;
    }
    StringBuilder whole = new StringBuilder(HEAD);
    Set<String> all = new TreeSet<>(current);
    all.addAll(entries.keySet());
    for (String path : all) {
      Entry entry = entries.get(path);
      whole.append(path).append(entry != null && entry.gone() ? " " + GONE : "").append('\n');
    }
    if (!whole.toString().equals(text.text())) {
      write(whole.toString(), problems);
    }
  }

  private void write(String whole, Consumer<Problem> problems) {
    Path file = folders.content().resolve(FILE);
    try {
      SourceWriter.write(file, whole.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      problems.accept(
          Problem.warning(
              Location.ofFile(folders.shown(file)),
              "the new addresses can't be added to this file: " + e,
              "make it writable, and build again"));
    }
  }
}
