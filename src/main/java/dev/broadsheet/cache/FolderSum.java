package dev.broadsheet.cache;

import dev.broadsheet.content.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Sums up the few files of a folder, such as a theme's. */
public final class FolderSum {
  private FolderSum() {}

  /** Returns what is different as soon as a name or a content in a folder is; or of one file. */
  public static String of(Path folder) {
    if (!Files.exists(folder)) {
      return "";
    }
    MessageDigest sum = Sha256.digest();
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        byte[] bytes = Files.readAllBytes(file);
        String head = folder.relativize(file) + "\n" + bytes.length + "\n";
        sum.update(head.getBytes(StandardCharsets.UTF_8));
        sum.update(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(sum.digest());
  }
}
