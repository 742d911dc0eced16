package dev.broadsheet.publish;

import dev.broadsheet.output.OutputFile;
import dev.broadsheet.output.OutputTree;
import dev.broadsheet.output.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a publication will do, made by looking only.
 *
 * @param write the files that are new or have new content, by path
 * @param unchanged how many files hold the right bytes already
 * @param inTheWay stale files of ours whose place, on some disk, a new file or folder takes: they
 *     go before it comes
 * @param stale the other files of ours that the site no longer has
 * @param leftovers hidden files of publications that were killed
 * @param conflicts paths of what others put where a file or folder of the site belongs; with any,
 *     the plan must not be carried out
 */
record PublishPlan(
    List<OutputFile> write,
    int unchanged,
    List<String> inTheWay,
    List<String> stale,
    List<String> leftovers,
    Set<String> conflicts) {

  static PublishPlan of(OutputTree tree, Manifest ours, Path root) throws IOException {
    Set<String> paths = Manifest.of(tree).paths();
    Set<String> newFolders = DiskTree.foldersOf(paths);
    Set<String> folders = new HashSet<>(newFolders);
    folders.addAll(DiskTree.foldersOf(ours.paths()));
    DiskTree disk = DiskTree.read(root, folders);

    Map<Boolean, List<OutputFile>> byEquality =
        tree.files().parallelStream()
            .collect(Collectors.partitioningBy(file -> holds(disk, root, file)));
    List<OutputFile> write = byEquality.getOrDefault(false, List.of());

    Set<String> conflicts = new TreeSet<>();
    newFolders.stream()
        .filter(folder -> disk.isFile(folder) && !ours.paths().contains(folder))
        .forEach(conflicts::add);
    for (OutputFile file : write) {
      String path = file.path();
      if (disk.isFile(path) && !ours.paths().contains(path)) {
        conflicts.add(path);
      } else if (disk.isFolder(path)) {
        addForeign(disk, ours, folders, path, conflicts);
      }
    }

    List<String> gone =
        ours.paths().stream().filter(path -> !paths.contains(path) && disk.isFile(path)).toList();
    // Most publications remove nothing, and then need not fold ten thousand paths.
    Predicate<String> inTheWay = gone.isEmpty() ? path -> false : inTheWay(paths, newFolders);
    return new PublishPlan(
        write,
        tree.files().size() - write.size(),
        gone.stream().filter(inTheWay).toList(),
        gone.stream().filter(inTheWay.negate()).toList(),
        disk.entries().keySet().stream().filter(AtomicWriter::isLeftover).toList(),
        conflicts);
  }

  /** Adds what keeps a folder from going to make room for the file of its name. */
  private static void addForeign(
      DiskTree disk, Manifest ours, Set<String> folders, String folder, Set<String> conflicts) {
    if (!folders.contains(folder)) {
      conflicts.add(folder);
    }
    disk.below(folder)
        .forEach(
            (path, attributes) -> {
              Set<String> known = attributes.isDirectory() ? folders : ours.paths();
              if (!known.contains(path) && !AtomicWriter.isLeftover(path)) {
                conflicts.add(path);
              }
            });
  }

  private static Predicate<String> inTheWay(Set<String> paths, Set<String> newFolders) {
    Set<String> files = paths.stream().map(SitePath::fold).collect(Collectors.toSet());
    Set<String> taken = newFolders.stream().map(SitePath::fold).collect(Collectors.toSet());
    taken.addAll(files);
    return stale -> {
      String key = SitePath.fold(stale);
      return taken.contains(key)
          || DiskTree.foldersOf(List.of(key)).stream().anyMatch(files::contains);
    };
  }

  private static boolean holds(DiskTree disk, Path root, OutputFile file) {
    var attributes = disk.entries().get(file.path());
    if (attributes == null
        || !attributes.isRegularFile()
        || attributes.size() != file.content().length()) {
      return false;
    }
    try {
      return file.content().isIn(root.resolve(file.path()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
