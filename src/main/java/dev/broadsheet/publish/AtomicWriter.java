package dev.broadsheet.publish;

import dev.broadsheet.output.Content;
import dev.broadsheet.output.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes files of the output folder so that each is whole, the old one or the new, at any moment: a
 * hidden file beside it takes the bytes and then its name.
 */
class AtomicWriter {
  private static final String PREFIX = ".broadsheet-";
  private static final String SUFFIX = ".tmp";

  private final Path root;
  private final AtomicInteger count = new AtomicInteger();

  AtomicWriter(Path root) {
    this.root = root;
  }

  /**
   * Writes a file, in a folder that exists. A symbolic link of its name is replaced, not followed.
   */
  void write(String path, Content content) throws IOException {
    Path target = root.resolve(path);
    Path temporary = target.resolveSibling(PREFIX + count.incrementAndGet() + SUFFIX);
    content.moveTo(temporary);
    Files.move(
        temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Returns whether a path is the hidden file of a publication that was killed. */
  static boolean isLeftover(String path) {
    String name = path.substring(SitePath.folder(path).length() + (path.indexOf('/') < 0 ? 0 : 1));
    return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
  }
}
