package dev.broadsheet.lookup;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The kinds of picture that browsers show, told by their first bytes, whatever a host says. */
final class PictureType {
  private PictureType() {}

  /** Returns the ending of a picture's name, such as {@code .jpg}; null where it is no picture. */
  static @Nullable String ending(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 12), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00FF\u00D8\u00FF")) {
      return ".jpg";
    }
    if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
      return ".png";
    }
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
      return ".gif";
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return ".webp";
    }
    return start.startsWith("ftypavif", 4) ? ".avif" : null;
  }
}
