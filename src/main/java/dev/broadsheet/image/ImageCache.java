package dev.broadsheet.image;

import java.util.Optional;

/** What earlier builds made of pictures. It may forget anything at any time. */
public interface ImageCache {

  /**
   * Returns what was kept, exactly as it was, if anything.
   *
   * @param key in hexadecimal digits
   */
  Optional<byte[]> find(String key);

  /** Keeps bytes for later builds, if it can. */
  void keep(String key, byte[] bytes);
}
