package dev.broadsheet.asset;

import dev.broadsheet.content.Sha256;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Names with the hash of a file's bytes in them: a new content is a new address. */
public final class HashedName {
  // 40 bits: among the files of one name, two versions never meet.
  private static final int BYTES = 5;

  private HashedName() {}

  /** Returns {@code photo.1a2b3c4d5e.jpg} for {@code photo.jpg}. */
  public static String of(String name, byte[] content) {
    String hash = hash(content);
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/') + 1
        ? name + "." + hash
        : name.substring(0, dot) + "." + hash + name.substring(dot);
  }

  /**
   * Returns whether a name has the hash of a content in it.
   *
   * @param name a file's name or path
   * @param content gives the content, if the name has any hash
   */
  public static boolean isOf(String name, Supplier<byte[]> content) {
    int dot = name.lastIndexOf('.');
    int end = isHash(name, dot) ? dot : name.length();
    return isHash(name, end) && name.startsWith(hash(content.get()), end - 2 * BYTES);
  }

  /** Returns whether a dot and as many hexadecimal digits as a hash has stand before an index. */
  private static boolean isHash(String name, int end) {
    int start = end - 2 * BYTES;
    return start > 0
        && name.charAt(start - 1) == '.'
        && name.chars().skip(start).limit(2 * BYTES).allMatch(HexFormat::isHexDigit);
  }

  private static String hash(byte[] content) {
    return HexFormat.of().formatHex(Sha256.of(content), 0, BYTES);
  }
}
