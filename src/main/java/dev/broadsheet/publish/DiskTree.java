package dev.broadsheet.publish;

import dev.broadsheet.output.SitePath;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands in the output folder, and in those below it that hold or will hold files of ours.
 * Other folders are listed and not entered; symbolic links are listed and not followed.
 *
 * @param entries the attributes of each file, folder and link by its path from the output folder
 */
record DiskTree(SortedMap<String, BasicFileAttributes> entries) {

  static DiskTree read(Path root, Set<String> folders) throws IOException {
    SortedMap<String, BasicFileAttributes> entries = new TreeMap<>();
    int prefix = root.toString().length() + (root.getNameCount() == 0 ? 0 : 1);
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
              return FileVisitResult.CONTINUE;
            }
            String path = add(folder, attributes);
            return folders.contains(path) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            add(file, attributes);
            return FileVisitResult.CONTINUE;
          }

          private String add(Path entry, BasicFileAttributes attributes) {
            String path = entry.toString().substring(prefix).replace(File.separatorChar, '/');
            entries.put(path, attributes);
            return path;
          }
        });
    return new DiskTree(entries);
  }

  /** Returns all folders that the files stand in, at any depth, without the root. */
  static Set<String> foldersOf(Collection<String> files) {
    Set<String> folders = new HashSet<>();
    for (String file : files) {
      String folder = SitePath.folder(file);
      while (!folder.isEmpty() && folders.add(folder)) {
        folder = SitePath.folder(folder);
      }
    }
    return folders;
  }

  boolean isFolder(String path) {
    BasicFileAttributes attributes = entries.get(path);
    return attributes != null && attributes.isDirectory();
  }

  /** Returns whether a file, link or special file stands at a path. */
  boolean isFile(String path) {
    BasicFileAttributes attributes = entries.get(path);
    return attributes != null && !attributes.isDirectory();
  }

  /** Returns what stands below a folder. */
  Map<String, BasicFileAttributes> below(String folder) {
    return entries.subMap(folder + "/", folder + "0"); // "0" follows "/".
  }
}
