package dev.broadsheet.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A content in memory. */
@SuppressWarnings("ArrayRecordComponent") // Ten thousand files are not copied to guard the bytes.
record Bytes(byte[] bytes) implements Content {
  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public boolean isIn(Path file) throws IOException {
    return Arrays.equals(Files.readAllBytes(file), bytes);
  }

  @Override
  public void moveTo(Path file) throws IOException {
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }
}
