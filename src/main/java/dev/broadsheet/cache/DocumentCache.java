package dev.broadsheet.cache;

import dev.broadsheet.content.ContentFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The documents of an earlier build, by the content of their files, and the texts of this one,
 * which lie on the disk while nobody shows them. A file of the same stamp isn't even read.
 *
 * <p>What is missing, damaged or of another generator is as if it had never been kept. Where
 * nothing can be kept, every document is read anew and stays in memory.
 */
public final class DocumentCache implements Closeable {
  private static final String TEXTS = "documents.texts";
  // Texts are twice as long as their files, with the places of values. What is gone stays in the
  // file, which is begun anew when most of it is.
  private static final int WASTE = 8;

  private final DocumentIndex index;
  private final @Nullable EntryFile texts;
  private final @Nullable DocumentCodec codec;
  private final Map<String, DocumentIndex.Kept> now = new ConcurrentHashMap<>();
  private final long started;

  private DocumentCache(DocumentIndex index, @Nullable EntryFile texts) {
    this.index = index;
    this.texts = texts;
    this.codec = texts == null ? null : new DocumentCodec(texts);
    this.started = Stamp.now();
  }

  /** Reads what isn't known. */
  public interface Reading {

    /** Returns whether a file of the same content would be read as it was. */
    boolean isCurrent(ContentFile file, ReadDocument kept);

    /**
     * Reads a file anew.
     *
     * @param bytes its content
     */
    ReadDocument read(ContentFile file, byte[] bytes);

    /** Returns what there is in place of a file that can't be read. */
    ReadDocument unreadable(ContentFile file);
  }

  /**
   * Opens what was kept.
   *
   * @param folder where it is kept
   * @param key stands for all that decides how a file is read, besides its content
   */
  public static DocumentCache open(Path folder, String key) {
    DocumentIndex index = DocumentIndex.read(folder, key);
    try {
      Path file = folder.resolve(TEXTS);
      if (Files.exists(file) && Files.size(file) > WASTE * index.size()) {
        Files.delete(file);
      }
      return new DocumentCache(index, EntryFile.open(file));
    } catch (IOException e) {
      return new DocumentCache(index, null);
    }
  }

  /** Returns a document: the one that was kept, or the one that is read anew. */
  public ReadDocument read(ContentFile file, Reading reading) {
    Stamp stamp = Stamp.of(file.onDisk());
    DocumentIndex.Kept kept = index.get(file.path());
    if (kept != null && stamp != null && stamp.isSure(kept.stamp())) {
      ReadDocument document = current(file, kept, reading);
      if (document != null) {
        now.put(file.path(), kept);
        return document;
      }
      kept = null;
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file.onDisk());
    } catch (IOException e) {
      return reading.unreadable(file);
    }
    if (stamp == null) {
      return reading.read(file, bytes);
    }
    Checksum sum = Checksum.of(bytes);
    Stamp settled = stamp.settled(started);
    if (kept != null && kept.stamp().size() == bytes.length && kept.sum().equals(sum)) {
      ReadDocument document = current(file, kept, reading);
      if (document != null) {
        now.put(file.path(), kept.with(settled));
        return document;
      }
    }
    return keep(file, settled, sum, reading.read(file, bytes), reading);
  }

  /** Returns the sum of a file that was read, or null where it could not be kept. */
  @Nullable Checksum sum(ContentFile file) {
    DocumentIndex.Kept kept = now.get(file.path());
    return kept == null ? null : kept.sum();
  }

  private @Nullable ReadDocument current(
      ContentFile file, DocumentIndex.Kept kept, Reading reading) {
    if (codec == null) {
      return null;
    }
    ReadDocument document = decode(codec, file, kept, reading);
    return reading.isCurrent(file, document) ? document : null;
  }

  private static ReadDocument decode(
      DocumentCodec codec, ContentFile file, DocumentIndex.Kept kept, Reading reading) {
    return codec.decode(kept.reader(file.shown()), () -> again(file, reading));
  }

  private ReadDocument keep(
      ContentFile file, Stamp stamp, Checksum sum, ReadDocument document, Reading reading) {
    if (codec == null) {
      return document;
    }
    try {
      byte[] head = codec.encode(document, file.shown());
      DocumentIndex.Kept kept = DocumentIndex.Kept.of(stamp, sum, head);
      now.put(file.path(), kept);
      return decode(codec, file, kept, reading);
    } catch (UncheckedIOException e) {
      // The disk is full, say. The next build reads the file again.
      return document;
    }
  }

  private static ReadDocument again(ContentFile file, Reading reading) {
    try {
      return reading.read(file, Files.readAllBytes(file.onDisk()));
    } catch (IOException e) {
      return reading.unreadable(file);
    }
  }

  /** Writes down what the next build may use; where that fails, it reads more. */
  @Override
  public void close() {
    if (texts != null) {
      try (texts) {
        texts.flush();
        index.write(now);
      } catch (IOException e) {
        // What the index of an earlier build names is still there, as are the contents' sums.
      }
    }
  }
}
