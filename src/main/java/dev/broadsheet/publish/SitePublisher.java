package dev.broadsheet.publish;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.BuildFailedException;
import dev.broadsheet.output.Content;
import dev.broadsheet.output.OutputFile;
import dev.broadsheet.output.OutputTree;
import dev.broadsheet.output.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Brings the output folder up to date with a site.
 *
 * <p>Files that hold the right bytes are not touched, and keep their time. What others put into the
 * folder (a {@code CNAME}, {@code .well-known}) is never touched: a list of our own files, {@code
 * .broadsheet}, stands in the folder. Symbolic links below the folder are not followed.
 *
 * <p>A publication can be killed at any moment: every file is then whole, the old one or the new,
 * and the next publication does the rest. That holds because the list names old and new files
 * before the first of them changes, and because pages come after what they show, and stale files go
 * last.
 */
public final class SitePublisher {
  private final ProjectFolders folders;
  private final Function<Path, AtomicWriter> writers;

  /** Makes a publisher for the output folder of a project. */
  public SitePublisher(ProjectFolders folders) {
    this(folders, AtomicWriter::new);
  }

  SitePublisher(ProjectFolders folders, Function<Path, AtomicWriter> writers) {
    this.folders = folders;
    this.writers = writers;
  }

  /** Returns where the list of a project's published files stands. */
  public static Path listOfFiles(ProjectFolders folders) {
    return folders.output().resolve(Manifest.PATH);
  }

  /**
   * Publishes a site to a folder that passed {@link OutputFolderCheck}.
   *
   * @param tree all files of the site
   * @throws BuildFailedException if a foreign file is where one of ours belongs, in which case
   *     nothing was changed; or if the disk fails on the way
   */
  public PublishReport publish(OutputTree tree) throws BuildFailedException {
    PublishProblems problems = new PublishProblems(folders);
    tree.files().stream()
        .filter(file -> file.path().equals(Manifest.PATH))
        .forEach(problems::addReserved);
    problems.failIfAny();
    try {
      return publish(tree, problems);
    } catch (IOException e) {
      throw problems.diskFailure(e);
    } catch (UncheckedIOException e) {
      throw problems.diskFailure(Objects.requireNonNull(e.getCause()));
    }
  }

  private PublishReport publish(OutputTree tree, PublishProblems problems)
      throws IOException, BuildFailedException {
    Path root = folders.output();
    if (!Files.isDirectory(root)) {
      Files.createDirectories(root);
    }
    root = root.toRealPath();
    Manifest before = Manifest.read(root);
    Manifest after = Manifest.of(tree);
    PublishPlan plan = PublishPlan.of(tree, before, root);
    problems.addConflicts(plan.conflicts(), before);
    problems.failIfAny();

    AtomicWriter writer = writers.apply(root);
    remove(root, plan.leftovers());
    writeManifest(writer, root, before.union(after));
    remove(root, plan.inTheWay());
    write(writer, root, plan.write());
    remove(root, plan.stale());
    writeManifest(writer, root, after);
    return new PublishReport(
        plan.write().size(), plan.unchanged(), plan.inTheWay().size() + plan.stale().size());
  }

  private static void writeManifest(AtomicWriter writer, Path root, Manifest manifest)
      throws IOException {
    byte[] bytes = manifest.bytes();
    Path file = root.resolve(Manifest.PATH);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || !Arrays.equals(Files.readAllBytes(file), bytes)) {
      writer.write(Manifest.PATH, Content.of(bytes));
    }
  }

  private static void write(AtomicWriter writer, Path root, List<OutputFile> files)
      throws IOException {
    for (String folder :
        files.stream().map(file -> SitePath.folder(file.path())).distinct().toList()) {
      Files.createDirectories(root.resolve(folder));
    }
    for (Order order : Order.values()) {
      writeAll(writer, files.stream().filter(file -> Order.of(file.path()) == order).toList());
    }
  }

  /** Writes files in parallel. When it returns or throws, no thread is writing any more. */
  private static void writeAll(AtomicWriter writer, List<OutputFile> files) throws IOException {
    Queue<IOException> failures = new ConcurrentLinkedQueue<>();
    files.parallelStream()
        .forEach(
            file -> {
              if (failures.isEmpty()) {
                try {
                  writer.write(file.path(), file.content());
                } catch (IOException e) {
                  failures.add(e);
                }
              }
            });
    IOException first = failures.peek();
    if (first != null) {
      throw first;
    }
  }

  /** Removes files, and the folders that hold nothing any more. */
  private static void remove(Path root, Collection<String> paths) throws IOException {
    for (String path : paths) {
      Files.deleteIfExists(root.resolve(path));
    }
    List<String> deepestFirst =
        DiskTree.foldersOf(paths).stream().sorted(Comparator.reverseOrder()).toList();
    for (String folder : deepestFirst) {
      try {
        Files.delete(root.resolve(folder));
      } catch (DirectoryNotEmptyException | NoSuchFileException e) {
        // Something else lives there, or a killed publication came this far.
      }
    }
  }

  /** What is published before what: a page after what it shows, a feed after its pages. */
  private enum Order {
    ASSETS,
    PAGES,
    FEEDS;

    static Order of(String path) {
      if (path.endsWith(".html")) {
        return PAGES;
      }
      return path.endsWith(".xml") ? FEEDS : ASSETS;
    }
  }
}
