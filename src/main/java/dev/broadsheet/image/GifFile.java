package dev.broadsheet.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A GIF file (GIF89a) as its blocks. Kept are its pictures and how they follow each other;
 * comments, XMP and what stands behind its end are left out.
 */
final class GifFile {
  private static final int EXTENSION = 0x21;
  private static final int IMAGE = 0x2C;
  private static final int TRAILER = 0x3B;
  private static final int CONTROL = 0xF9;
  private static final int APPLICATION = 0xFF;
  private static final Set<String> APPLICATIONS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

  private final byte[] file;
  private final ByteArrayOutputStream out;
  private int images;
  private int at = 13;

  private GifFile(byte[] file) {
    this.file = file;
    out = new ByteArrayOutputStream(file.length);
  }

  static SourceImage read(byte[] file) throws UnreadableImageException {
    GifFile gif = new GifFile(file);
    gif.blocks();
    return new SourceImage(
        ImageFormat.GIF,
        gif.u16(6),
        gif.u16(8),
        Turn.NONE,
        gif.images > 1,
        new byte[0],
        gif.out.toByteArray());
  }

  private void blocks() throws UnreadableImageException {
    at += table(file[10]);
    out.write(file, 0, at);
    while (true) {
      int start = at;
      switch (file[at] & 0xFF) {
        case TRAILER -> {
          if (images == 0) {
            throw UnreadableImageException.broken(ImageFormat.GIF);
          }
          out.write(TRAILER);
          return;
        }
        case EXTENSION -> {
          boolean kept = isKept();
          at += 2;
          subBlocks();
          if (kept) {
            out.write(file, start, at - start);
          }
        }
        case IMAGE -> {
          at += 10 + table(file[at + 9]) + 1;
          subBlocks();
          images++;
          out.write(file, start, at - start);
        }
        default -> throw UnreadableImageException.broken(ImageFormat.GIF);
      }
    }
  }

  private boolean isKept() {
    int label = file[at + 1] & 0xFF;
    if (label != APPLICATION) {
      return label == CONTROL;
    }
    return file[at + 2] == 11
        && APPLICATIONS.contains(new String(file, at + 3, 11, StandardCharsets.ISO_8859_1));
  }

  private static int table(byte flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  private void subBlocks() {
    while (file[at] != 0) {
      at += 1 + (file[at] & 0xFF);
    }
    at++;
  }

  private int u16(int index) {
    return (file[index] & 0xFF) | (file[index + 1] & 0xFF) << 8;
  }
}
