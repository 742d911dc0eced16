package dev.broadsheet.output;

import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds files of a site that cannot stand beside each other on every disk and web server. */
final class Collisions {
  private static final String RENAME = "give one of them another name or slug";

  private final Consumer<Problem> problems;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Set<String> knownFolders = new HashSet<>();

  /** A name in the tree: how it is spelt, and the file that brought it. */
  private record Entry(String path, boolean folder, OutputFile file) {}

  Collisions(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** Returns whether a file can stand beside those admitted before; reports it where it can't. */
  boolean admit(OutputFile file) {
    if (!SitePath.isValid(file.path())) {
      report(
          file,
          "\"" + file.path() + "\" is no path within the site",
          "a name or slug has no \"..\", backslash, control character or doubled slash");
      return false;
    }
    return admitFolders(file) && admit(new Entry(file.path(), false, file));
  }

  private boolean admitFolders(OutputFile file) {
    String path = file.path();
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String folder = path.substring(0, slash);
      if (!knownFolders.contains(folder)) {
        if (!admit(new Entry(folder, true, file))) {
          return false;
        }
        knownFolders.add(folder);
      }
    }
    return true;
  }

  private boolean admit(Entry entry) {
    Entry first = entries.putIfAbsent(SitePath.fold(entry.path), entry);
    if (first == null) {
      return true;
    }
    if (first.file.generated() != entry.file.generated()) {
      reportGenerated(first, entry);
      return false;
    }
    String origin = first.file.origin();
    if (first.folder != entry.folder) {
      Entry folder = first.folder ? first : entry;
      Entry file = first.folder ? entry : first;
      report(
          entry.file,
          "\"%s\" (from %s) is a file, and a folder of \"%s\" (from %s)"
              .formatted(file.path, file.file.origin(), folder.file.path(), folder.file.origin()),
          RENAME);
    } else if (first.path.equals(entry.path)) {
      report(
          entry.file,
          "\"%s\" is made from both %s and %s".formatted(entry.path, origin, entry.file.origin()),
          RENAME);
    } else {
      report(
          entry.file,
          "\"%s\" (from %s) and \"%s\" (from %s) are one %s on many disks"
              .formatted(
                  first.path,
                  origin,
                  entry.path,
                  entry.file.origin(),
                  entry.folder ? "folder" : "file"),
          "spell them alike, or " + RENAME);
    }
    return false;
  }

  private void reportGenerated(Entry first, Entry second) {
    Entry generated = first.file.generated() ? first : second;
    OutputFile other = generated.equals(first) ? second.file : first.file;
    String template = generated.file.origin();
    report(
        other,
        "\"%s\" is where Broadsheet puts a page or file of its own (%s)"
            .formatted(generated.path, template),
        "give this one another name or slug; what Broadsheet puts there is changed by the file "
            + template
            + " in the templates folder");
  }

  private void report(OutputFile file, String message, String hint) {
    problems.accept(Problem.error(Location.ofFile(file.origin()), message, hint));
  }
}
