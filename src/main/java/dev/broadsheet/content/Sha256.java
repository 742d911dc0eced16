package dev.broadsheet.content;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash that tells contents apart (FIPS 180-4). */
public final class Sha256 {
  private Sha256() {}

  /** Returns the hash of bytes: 32 of them. */
  public static byte[] of(byte[] bytes) {
    return digest().digest(bytes);
  }

  /** Returns a digest to be fed piece by piece. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
