package dev.broadsheet.asset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names with the hash of a file's bytes in them: a new content is a new address. */
final class HashedName {
  // 40 bits: among the files of one name, two versions never meet.
  private static final int BYTES = 5;

  private HashedName() {}

  /** Returns {@code photo.1a2b3c4d5e.jpg} for {@code photo.jpg}. */
  static String of(String name, byte[] content) {
    byte[] digest = sha256().digest(content);
    String hash = HexFormat.of().formatHex(digest, 0, BYTES);
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/') + 1
        ? name + "." + hash
        : name.substring(0, dot) + "." + hash + name.substring(dot);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
