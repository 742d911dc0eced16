package dev.broadsheet.cache;

import dev.broadsheet.content.Sha256;
import dev.broadsheet.image.ImageCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * A folder of files, each with the hash of its bytes at its end, so that a broken one is as good as
 * none. It may be deleted at any time. One may serve any number of threads, and of builds.
 */
public final class FolderCache implements ImageCache {
  private static final int HASH = 32;

  private final Path folder;

  /**
   * @param folder need not exist
   */
  public FolderCache(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<byte[]> find(String key) {
    try {
      byte[] file = Files.readAllBytes(file(key));
      int length = file.length - HASH;
      if (length < 0) {
        return Optional.empty();
      }
      byte[] bytes = Arrays.copyOf(file, length);
      return Arrays.equals(Sha256.of(bytes), Arrays.copyOfRange(file, length, file.length))
          ? Optional.of(bytes)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void keep(String key, byte[] bytes) {
    byte[] file = Arrays.copyOf(bytes, bytes.length + HASH);
    System.arraycopy(Sha256.of(bytes), 0, file, bytes.length, HASH);
    try {
      Path target = file(key);
      Files.createDirectories(target.getParent());
      Path temporary = Files.createTempFile(target.getParent(), "new", ".tmp");
      try {
        Files.write(temporary, file);
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      // The next build does the work again. What else is wrong with the disk, publishing tells.
      return;
    }
  }

  private Path file(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key);
  }
}
