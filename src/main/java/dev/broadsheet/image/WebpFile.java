package dev.broadsheet.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * A WebP file (RFC 9649) as its chunks. Kept are those of the picture, its colours and its
 * movement; Exif, XMP, unknown chunks and what stands behind its end are left out.
 */
final class WebpFile {
  private static final int HEADER = 12;
  private static final int ANIMATION = 0x02;
  private static final int EXIF = 0x08;
  private static final int METADATA = 0x04 | EXIF;
  private static final Set<String> KEPT =
      Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ICCP", "ANIM", "ANMF");

  private WebpFile() {}

  static SourceImage read(byte[] file) throws UnreadableImageException {
    ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    long end = 8L + Integer.toUnsignedLong(in.getInt(4));
    if (end > file.length) {
      throw UnreadableImageException.cutOff(ImageFormat.WEBP);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    out.write(file, 0, HEADER);
    byte[] profile = {};
    Turn turn = Turn.NONE;
    int width = 0;
    int height = 0;
    boolean animated = false;
    int at = HEADER;
    while (at + 8 <= end) {
      String type = new String(file, at, 4, StandardCharsets.ISO_8859_1);
      int length = in.getInt(at + 4);
      int data = at + 8;
      if (length < 0 || length > end - data) {
        throw UnreadableImageException.cutOff(ImageFormat.WEBP);
      }
      int next = data + length + (length & 1);
      if (type.equals("VP8X")) {
        animated = (file[data] & ANIMATION) != 0;
        width = 1 + (in.getInt(data + 4) & 0xFFFFFF);
        height = 1 + (in.getInt(data + 6) >>> 8);
      } else if (type.equals("VP8L") && width == 0) {
        int sides = in.getInt(data + 1);
        width = 1 + (sides & 0x3FFF);
        height = 1 + (sides >>> 14 & 0x3FFF);
      } else if (type.equals("VP8 ") && width == 0) {
        width = in.getShort(data + 6) & 0x3FFF;
        height = in.getShort(data + 8) & 0x3FFF;
      } else if (type.equals("ICCP")) {
        profile = Arrays.copyOfRange(file, data, data + length);
      } else if (type.equals("EXIF")) {
        byte[] exif = Arrays.copyOfRange(file, data, data + length);
        turn = Turn.of(exif, exif.length > 6 && exif[0] == 'E' ? 6 : 0);
      }
      if (KEPT.contains(type)) {
        out.write(file, at, Math.min(next, file.length) - at);
      }
      at = next;
    }
    if (turn != Turn.NONE) {
      chunk(out, "EXIF", turn.exif());
    }
    byte[] clean = out.toByteArray();
    ByteBuffer header = ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN);
    header.putInt(4, clean.length - 8);
    if (clean.length > HEADER + 8 && clean[HEADER + 3] == 'X') {
      clean[HEADER + 8] &= (byte) ~METADATA;
      clean[HEADER + 8] |= (byte) (turn == Turn.NONE ? 0 : EXIF);
    }
    return new SourceImage(ImageFormat.WEBP, width, height, turn, animated, profile, clean);
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    out.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(
        ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(data.length).array());
    out.writeBytes(data);
  }

  /** Returns whether the pixels of a still picture were stored without loss. */
  static boolean isLossless(byte[] clean) {
    ByteBuffer in = ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = HEADER; at + 8 <= clean.length; ) {
      if (clean[at + 3] == 'L') {
        return true;
      }
      int length = in.getInt(at + 4);
      at += 8 + length + (length & 1);
    }
    return false;
  }
}
