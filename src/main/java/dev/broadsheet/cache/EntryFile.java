package dev.broadsheet.cache;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Pieces of bytes in one file, which only ever grows: what was written stays where it is, so that
 * any number of threads can read while others write. A piece that isn't what was written, as after
 * a crash, is not there.
 */
final class EntryFile implements Closeable {
  private static final int BUFFER = 1 << 18;

  private final FileChannel channel;
  private final ByteBuffer pending = ByteBuffer.allocate(BUFFER);
  private long flushed;

  private EntryFile(FileChannel channel, long end) {
    this.channel = channel;
    this.flushed = end;
  }

  /** Opens a file, behind whose end new pieces go; it is made if it isn't there. */
  static EntryFile open(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    return new EntryFile(channel, channel.size());
  }

  /** Writes a piece and returns where it lies. */
  synchronized Entry append(byte[] bytes) throws IOException {
    if (bytes.length > pending.remaining()) {
      flush();
    }
    Entry entry = new Entry(end(), bytes.length, Checksum.crc32c(bytes));
    if (bytes.length > pending.remaining()) {
      write(ByteBuffer.wrap(bytes));
    } else {
      pending.put(bytes);
    }
    return entry;
  }

  /** Returns a piece; nothing where the file doesn't hold it. */
  Optional<byte[]> read(Entry entry) throws IOException {
    synchronized (this) {
      if (entry.offset() + entry.length() > flushed) {
        flush();
      }
    }
    ByteBuffer bytes = ByteBuffer.allocate(entry.length());
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, entry.offset() + bytes.position()) < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(bytes.array()).filter(whole -> Checksum.crc32c(whole) == entry.checksum());
  }

  /** Returns how long the file is, in bytes. */
  synchronized long end() {
    return flushed + pending.position();
  }

  /** Writes down what was not yet. */
  synchronized void flush() throws IOException {
    pending.flip();
    try {
      write(pending);
    } finally {
      pending.clear();
    }
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      int written = channel.write(bytes, flushed);
      if (written < 0) {
        throw new EOFException();
      }
      flushed += written;
    }
  }

  @Override
  public void close() throws IOException {
    flush();
    channel.close();
  }
}
