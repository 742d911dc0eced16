package dev.broadsheet.publish;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.output.Content;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Where the pages of a site wait until all of it is known to be right, so that they need not stay
 * in memory. What the output folder holds already isn't written once more.
 */
public final class Staging implements Closeable {
  private final Path output;
  private final Path folder;
  private final AtomicInteger count = new AtomicInteger();

  /** Makes a place for the pages of a project. */
  public Staging(ProjectFolders folders) {
    this.output = folders.output();
    this.folder = folders.reports().resolve("staging");
  }

  /**
   * Puts a file down.
   *
   * @param path its path in the output folder
   * @return its content, which is on the disk now
   */
  public Content put(String path, byte[] bytes) {
    Path published = output.resolve(path);
    try {
      if (Files.isRegularFile(published)
          && Files.size(published) == bytes.length
          && Arrays.equals(Files.readAllBytes(published), bytes)) {
        return new Published(published, bytes.length);
      }
      int number = count.incrementAndGet();
      Path file = folder.resolve(Integer.toString(number));
      if (number == 1 || !Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      Files.write(file, bytes);
      return new Staged(file, bytes.length);
    } catch (IOException e) {
      // Where there is no room, it stays in memory.
      return Content.of(bytes);
    }
  }

  /** Returns the content of a file that the output folder is known to hold already. */
  public Content published(String path, long length) {
    return new Published(output.resolve(path), length);
  }

  /** Takes away what was not published. */
  @Override
  public void close() {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
        Files.delete(folder);
      } catch (IOException e) {
        // The next build puts its own in their place.
      }
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A content that waits. */
  private record Staged(Path at, long length) implements Content {
    @Override
    public byte[] bytes() {
      return read(at);
    }

    @Override
    public boolean isIn(Path file) {
      return false;
    }

    @Override
    public void moveTo(Path file) throws IOException {
      Files.move(at, file);
    }
  }

  /** A content that the output folder holds already. */
  private record Published(Path at, long length) implements Content {
    @Override
    public byte[] bytes() {
      return read(at);
    }

    @Override
    public boolean isIn(Path file) {
      return true;
    }

    @Override
    public void moveTo(Path file) throws IOException {
      Files.copy(at, file);
    }
  }
}
