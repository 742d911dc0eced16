package dev.broadsheet.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What tells without reading a file that it is still the one that was read.
 *
 * @param size its length in bytes
 * @param modified when it was last written, in nanoseconds since 1970; 0 where that was so short
 *     ago that it may be written again in the same moment of the file system's clock
 * @param identity what tells it from another file that takes its name, or 0
 */
record Stamp(long size, long modified, int identity) {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final long TICK = TimeUnit.MILLISECONDS.toNanos(20);
  private static final long COARSE_TICK = TimeUnit.SECONDS.toNanos(2);

  /** Returns the stamp of a file, or null where it can't be had. */
  static @Nullable Stamp of(Path file) {
    try {
      return of(Files.readAttributes(file, BasicFileAttributes.class));
    } catch (IOException e) {
      return null;
    }
  }

  static Stamp of(BasicFileAttributes attributes) {
    long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    Object key = attributes.fileKey();
    return new Stamp(attributes.size(), modified, key == null ? 0 : key.hashCode());
  }

  /** Returns the moment, as stamps have it. */
  static long now() {
    return ChronoUnit.NANOS.between(Instant.EPOCH, Instant.now());
  }

  /**
   * Returns the stamp as it may be trusted later.
   *
   * @param now the moment at which it was taken
   */
  Stamp settled(long now) {
    // Some file systems count in seconds, others in the ticks of the kernel's clock.
    long tick = modified % SECOND == 0 ? COARSE_TICK : TICK;
    return modified > now - tick ? new Stamp(size, 0, identity) : this;
  }

  /** Returns whether it stands for the same content as one that was kept. */
  boolean isSure(Stamp kept) {
    return kept.modified != 0 && equals(kept);
  }
}
