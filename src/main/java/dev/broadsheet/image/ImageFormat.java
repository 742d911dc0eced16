package dev.broadsheet.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A format of pictures that browsers show. */
public enum ImageFormat {
  /** ITU-T T.81. */
  JPEG("JPEG", "jpg", "jpeg", "jpe", "jfif"),
  /** W3C Portable Network Graphics, animated ones too. */
  PNG("PNG", "png", "apng"),
  /** CompuServe GIF89a. */
  GIF("GIF", "gif"),
  /** RFC 9649. */
  WEBP("WebP", "webp"),
  /** AV1 Image File Format. */
  AVIF("AVIF", "avif"),
  /** Scalable Vector Graphics. */
  SVG("SVG", "svg");

  private final String displayName;
  private final List<String> extensions;

  ImageFormat(String displayName, String... extensions) {
    this.displayName = displayName;
    this.extensions = List.of(extensions);
  }

  /** Returns its name in messages. */
  public String displayName() {
    return displayName;
  }

  /** Returns the usual ending of its files, without a dot. */
  public String extension() {
    return extensions.get(0);
  }

  /** Returns the format that a file's name tells, or null if that is no picture. */
  public static @Nullable ImageFormat ofName(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.extensions.contains(extension))
        .findFirst()
        .orElse(null);
  }

  /** Returns the format that a file's first bytes tell, or null; never {@link #SVG}. */
  static @Nullable ImageFormat ofContent(byte[] file) {
    if (starts(file, 0, "\u00FF\u00D8\u00FF")) {
      return JPEG;
    } else if (starts(file, 0, "\u0089PNG\r\n\u001A\n")) {
      return PNG;
    } else if (starts(file, 0, "GIF87a") || starts(file, 0, "GIF89a")) {
      return GIF;
    } else if (starts(file, 0, "RIFF") && starts(file, 8, "WEBP")) {
      return WEBP;
    }
    return starts(file, 4, "ftypavif") || starts(file, 4, "ftypavis") ? AVIF : null;
  }

  private static boolean starts(byte[] file, int at, String signature) {
    byte[] bytes = signature.getBytes(StandardCharsets.ISO_8859_1);
    int end = at + bytes.length;
    return file.length >= end && Arrays.equals(file, at, end, bytes, 0, bytes.length);
  }
}
