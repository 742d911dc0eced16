package dev.broadsheet.image;

import java.nio.charset.StandardCharsets;

/**
 * An AVIF file. It is published as it is, since Java has no reader for it; one that holds metadata
 * is refused.
 */
final class AvifFile {
  private AvifFile() {}

  static SourceImage read(byte[] file) throws UnreadableImageException {
    // The entries of such items in the table of a file's items (ISO/IEC 14496-12, infe).
    String text = new String(file, StandardCharsets.ISO_8859_1);
    if (text.contains("Exif\0") || text.contains("application/rdf+xml")) {
      throw new UnreadableImageException(
          "holds metadata, such as where it was taken, that can't be taken out of an AVIF here",
          "export it without metadata, or as a JPEG or WebP, which are cleaned");
    }
    int sizes = text.indexOf("ispe");
    int width = sizes < 0 ? 0 : u32(file, sizes + 8);
    int height = sizes < 0 ? 0 : u32(file, sizes + 12);
    return new SourceImage(ImageFormat.AVIF, width, height, Turn.NONE, false, new byte[0], file);
  }

  private static int u32(byte[] file, int at) {
    return java.nio.ByteBuffer.wrap(file).getInt(at);
  }
}
