package dev.broadsheet.cache;

import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.diagnostic.Location;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether anything has happened since a site was last published: to its sources, its output,
 * the reports on it, or the generator. If nothing has, the site is what a build would make of it.
 *
 * @param <R> what a build reports
 */
public final class LastBuild<R> {
  private static final String LEDGER = "urls.txt";

  private final ProjectFolders folders;
  private final CacheFile file;
  private final Codec<R> reports;
  private final Map<String, Stamp> sources;

  /**
   * Looks at a site's sources, before anything is read of them.
   *
   * @param folder where it is kept what they were
   * @param key stands for all else that decides what is published
   * @param reports the kind of report
   */
  public LastBuild(ProjectFolders folders, Path folder, String key, Class<R> reports) {
    this.folders = folders;
    this.file = new CacheFile(folder.resolve("build.index"), key);
    this.reports = new RecordCodecs().with(Location.class, new LocationCodec()).of(reports);
    this.sources = sources();
  }

  /** Returns the report on the last build if a build now would change nothing, or null. */
  public @Nullable R unchanged() {
    ByteReader in = file.read();
    return in == null || !areSame(in) ? null : reports.read(in);
  }

  private boolean areSame(ByteReader in) {
    Map<String, Stamp> sourcesThen = stamps(in);
    Map<String, Stamp> resultsThen = stamps(in);
    return sourcesThen.keySet().equals(sources.keySet())
        && sourcesThen.entrySet().stream().allMatch(then -> isSame(sources, then))
        && resultsThen.entrySet().parallelStream()
            .allMatch(
                then -> {
                  Stamp stamp = Stamp.of(folders.base().resolve(then.getKey()));
                  return stamp != null && stamp.isSure(then.getValue());
                });
  }

  private static boolean isSame(Map<String, Stamp> now, Map.Entry<String, Stamp> then) {
    Stamp stamp = now.get(then.getKey());
    return stamp != null && stamp.isSure(then.getValue());
  }

  /**
   * Writes down what the sources were, and what was made of them.
   *
   * @param results the files that were published
   * @param report what the build reports
   */
  public void write(Iterable<Path> results, R report) {
    ByteWriter out = file.begin();
    // The ledger of addresses is the one source that a build writes itself.
    Path ledger = folders.content().resolve(LEDGER);
    Stamp written = Stamp.of(ledger);
    if (written != null) {
      sources.put(ledger.toString(), written.settled(Stamp.now()));
    }
    write(sources, out);
    write(resultStamps(results), out);
    reports.write(report, out);
    try {
      file.write(out);
    } catch (IOException e) {
      // The next build looks at everything.
    }
  }

  private Map<String, Stamp> resultStamps(Iterable<Path> results) {
    Map<String, Stamp> stamps = new ConcurrentHashMap<>();
    long now = Stamp.now();
    for (Path result : results) {
      Stamp stamp = Stamp.of(result);
      stamps.put(result.toString(), stamp == null ? new Stamp(0, 0, 0) : stamp.settled(now));
    }
    return stamps;
  }

  private Map<String, Stamp> sources() {
    Map<String, Stamp> stamps = new TreeMap<>();
    long now = Stamp.now();
    for (Path folder : new Path[] {folders.content(), folders.templates()}) {
      if (Files.isDirectory(folder)) {
        try {
          Files.walkFileTree(folder, new StampVisitor(stamps, now));
        } catch (IOException e) {
          // What can't be looked at is not sure to be the same.
          stamps.put(folder.toString(), new Stamp(0, 0, 0));
        }
      }
    }
    return stamps;
  }

  private static final class StampVisitor extends SimpleFileVisitor<Path> {
    private final Map<String, Stamp> stamps;
    private final long now;

    StampVisitor(Map<String, Stamp> stamps, long now) {
      this.stamps = stamps;
      this.now = now;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // A link may lead to what is looked at nowhere.
      stamps.put(
          file.toString(),
          attributes.isRegularFile() ? Stamp.of(attributes).settled(now) : new Stamp(0, 0, 0));
      return FileVisitResult.CONTINUE;
    }
  }

  private static void write(Map<String, Stamp> stamps, ByteWriter out) {
    out.writeLong(stamps.size());
    stamps.forEach(
        (path, stamp) -> {
          out.writeText(path);
          out.writeLong(stamp.size());
          out.writeLong(stamp.modified());
          out.writeLong(stamp.identity());
        });
  }

  private static Map<String, Stamp> stamps(ByteReader in) {
    Map<String, Stamp> stamps = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      stamps.put(in.readString(), new Stamp(in.readLong(), in.readLong(), in.readInt()));
    }
    return stamps;
  }
}
