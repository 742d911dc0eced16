package dev.broadsheet.image;

import dev.broadsheet.content.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The names under which what was made of something is kept. */
final class ContentHash {
  private ContentHash() {}

  /** Returns the hash of texts, each of which counts with its length. */
  static String of(String... texts) {
    MessageDigest hash = Sha256.digest();
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      hash.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
      hash.update(bytes);
    }
    return HexFormat.of().formatHex(hash.digest());
  }

  /** Returns the hash of a file and of how it is treated. */
  static String of(byte[] file, String how) {
    MessageDigest hash = Sha256.digest();
    hash.update(how.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash.digest(file));
  }
}
