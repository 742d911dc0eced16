package dev.broadsheet.cache;

import dev.broadsheet.audit.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The pages of an earlier build, which lie in the output folder, by all that they were made of; and
 * what was found in them. A page that was made of the same, and whose file nobody has touched, is
 * not made again.
 *
 * <p>Where an address has vanished that the site had, every page is made anew: one of them may lead
 * there.
 */
public final class PageCache {
  private static final String INDEX = "pages.index";

  private final CacheFile file;
  private final Codec<Findings> findings = new RecordCodecs().of(Findings.class);
  private final Map<String, Kept> before = new HashMap<>();
  private final Map<String, Kept> now = new ConcurrentHashMap<>();
  private final Path output;
  private Set<String> paths = Set.of();

  private PageCache(Path folder, String key, Path output) {
    this.file = new CacheFile(folder.resolve(INDEX), key);
    this.output = output;
  }

  /**
   * A page that was published.
   *
   * @param digest the sum of all that it was made of
   * @param stamp its file's stamp
   * @param findings what was found in it
   */
  private record Kept(String digest, @Nullable Stamp stamp, Findings findings) {}

  /**
   * A page that need not be made.
   *
   * @param length how long its file is, in bytes
   * @param findings what was found in it
   */
  public record Known(long length, Findings findings) {}

  /**
   * Opens what was kept.
   *
   * @param folder where it is kept
   * @param key stands for the output folder and the generator
   * @param output the output folder
   * @param paths the paths of all files that the site is to have
   */
  public static PageCache open(Path folder, String key, Path output, Collection<String> paths) {
    PageCache cache = new PageCache(folder, key, output);
    cache.paths = Set.copyOf(paths);
    ByteReader in = cache.file.read();
    if (in != null) {
      cache.read(in);
    }
    return cache;
  }

  private void read(ByteReader in) {
    boolean complete = true;
    for (int left = in.readInt(); left > 0; left--) {
      complete &= paths.contains(in.readString());
    }
    if (!complete) {
      return;
    }
    Map<String, String> policies = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String digest = in.readString();
      Stamp stamp = new Stamp(in.readLong(), in.readLong(), in.readInt());
      Findings found = Objects.requireNonNull(findings.read(in));
      // Thousands of pages have one policy.
      String policy = policies.computeIfAbsent(found.policy(), same -> same);
      before.put(found.path(), new Kept(digest, stamp, found.with(policy)));
    }
  }

  /**
   * Returns a page that was made of the same and lies in the output folder, or null.
   *
   * @param path its path in the output folder
   * @param digest the sum of all that it is made of
   */
  public @Nullable Known find(String path, String digest) {
    Kept kept = before.get(path);
    // What leads to nothing is looked at again: it may be there now.
    if (kept == null
        || kept.stamp() == null
        || !kept.digest().equals(digest)
        || !kept.findings().leading().dead().isEmpty()) {
      return null;
    }
    Stamp stamp = Stamp.of(output.resolve(path));
    if (stamp == null || !stamp.isSure(kept.stamp())) {
      return null;
    }
    now.put(path, kept);
    return new Known(stamp.size(), kept.findings());
  }

  /** Notes a page that was made. */
  public void keep(String digest, Findings found) {
    now.put(found.path(), new Kept(digest, null, found));
  }

  /** Writes down what the next build may use, once all is published. */
  public void write() {
    ByteWriter out = file.begin();
    out.writeLong(paths.size());
    paths.stream().sorted().forEach(out::writeText);
    Map<String, Kept> stamped = new TreeMap<>();
    now.entrySet().parallelStream()
        .forEach(
            page -> {
              Kept kept = stamped(page.getKey(), page.getValue());
              synchronized (stamped) {
                stamped.put(page.getKey(), kept);
              }
            });
    stamped.values().removeIf(kept -> kept.stamp() == null);
    out.writeLong(stamped.size());
    stamped.forEach(
        (path, kept) -> {
          out.writeText(kept.digest());
          Stamp stamp = Objects.requireNonNull(kept.stamp());
          out.writeLong(stamp.size());
          out.writeLong(stamp.modified());
          out.writeLong(stamp.identity());
          findings.write(kept.findings(), out);
        });
    try {
      file.write(out);
    } catch (IOException e) {
      // The next build makes more pages anew.
    }
  }

  private Kept stamped(String path, Kept kept) {
    return kept.stamp() == null
        ? new Kept(kept.digest(), Stamp.of(output.resolve(path)), kept.findings())
        : kept;
  }
}
