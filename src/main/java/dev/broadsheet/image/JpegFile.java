package dev.broadsheet.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A JPEG file (ITU-T T.81) as its segments. Kept are those that the picture needs: its data, JFIF's
 * and Adobe's marks of its colours, and its profile; all others and what stands behind its end are
 * left out.
 */
final class JpegFile {
  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int COM = 0xFE;
  private static final int JFIF_LENGTH = 18;
  private static final byte[] EXIF = ascii("Exif\0\0");
  private static final byte[] ICC = ascii("ICC_PROFILE\0");

  private final byte[] file;
  private final ByteArrayOutputStream out;
  private final Map<Integer, byte[]> profile = new TreeMap<>();
  private Turn turn = Turn.NONE;
  private int width;
  private int height;
  private int components;
  private int adobe = -1;
  private int at = 2;

  private JpegFile(byte[] file) {
    this.file = file;
    out = new ByteArrayOutputStream(file.length);
    out.write(0xFF);
    out.write(SOI);
  }

  static SourceImage read(byte[] file) throws UnreadableImageException {
    JpegFile jpeg = new JpegFile(file);
    jpeg.segments(true);
    byte[] clean = jpeg.out.toByteArray();
    return new SourceImage(
        ImageFormat.JPEG,
        jpeg.width,
        jpeg.height,
        jpeg.turn,
        false,
        jpeg.profile(),
        jpeg.turn == Turn.NONE ? clean : withTurn(clean, jpeg.turn));
  }

  /** Returns a file without its profile and its turn: the mere numbers of its pixels. */
  static byte[] bare(byte[] clean) throws UnreadableImageException {
    JpegFile jpeg = new JpegFile(clean);
    jpeg.segments(false);
    return jpeg.out.toByteArray();
  }

  /**
   * What the components of a file's pixels are.
   *
   * @param count how many there are
   * @param adobe the transform that Adobe's mark tells: 2 for brightness and hues in place of
   *     colours; -1 without such a mark
   */
  record Components(int count, int adobe) {
    private static final int YCCK = 2;

    boolean areYcck() {
      return adobe == YCCK;
    }
  }

  /** Returns what the pixels of a bare file are made of. */
  static Components components(byte[] bare) throws UnreadableImageException {
    JpegFile jpeg = new JpegFile(bare);
    jpeg.segments(false);
    return new Components(jpeg.components, jpeg.adobe);
  }

  private void segments(boolean withProfile) throws UnreadableImageException {
    while (true) {
      if (u8(at) != 0xFF) {
        throw UnreadableImageException.broken(ImageFormat.JPEG);
      }
      int marker = u8(at + 1);
      if (marker == 0xFF) {
        at++; // Any marker may have such bytes before it.
      } else if (marker == EOI) {
        out.write(file, at, 2);
        if (width == 0) {
          throw UnreadableImageException.broken(ImageFormat.JPEG);
        }
        return;
      } else {
        segment(marker, withProfile);
      }
    }
  }

  private void segment(int marker, boolean withProfile) throws UnreadableImageException {
    int end = at + 2 + u16(at + 2);
    if (end > file.length) {
      throw UnreadableImageException.cutOff(ImageFormat.JPEG);
    }
    boolean kept = marker < APP0 || (marker > 0xEF && marker != COM);
    if (isFrame(marker)) {
      frame(marker);
    } else if (marker == APP1 && has(EXIF)) {
      turn = Turn.of(Arrays.copyOfRange(file, at + 4 + EXIF.length, end), 0);
    } else if (marker == APP2 && has(ICC)) {
      profile.put(u8(at + 4 + ICC.length), Arrays.copyOfRange(file, at + 18, end));
      kept = withProfile;
    } else if (marker == APP0) {
      // A longer one holds a thumbnail, which may be of the picture before it was edited.
      kept = has(ascii("JFIF\0")) && end - at == JFIF_LENGTH;
    } else if (marker == APP14) {
      kept = has(ascii("Adobe"));
      adobe = kept ? u8(end - 1) : adobe;
    }
    if (marker == SOS) {
      end = afterScan(end);
    }
    if (kept) {
      out.write(file, at, end - at);
    }
    at = end;
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private void frame(int marker) throws UnreadableImageException {
    if (marker > 0xC2 || u8(at + 4) != 8) {
      throw new UnreadableImageException(
          "is a kind of JPEG that browsers don't show",
          "open it in a picture editor and save it as an ordinary JPEG");
    }
    height = u16(at + 5);
    width = u16(at + 7);
    components = u8(at + 9);
  }

  // Within the data of a scan, 0xFF is followed by 0, or by a mark to start afresh at.
  private int afterScan(int start) throws UnreadableImageException {
    int i = start;
    while (true) {
      if (i + 1 >= file.length) {
        throw UnreadableImageException.cutOff(ImageFormat.JPEG);
      }
      int next = file[i + 1] & 0xFF;
      if (file[i] == (byte) 0xFF && next != 0 && next != 0xFF && !(next >= 0xD0 && next <= 0xD7)) {
        return i;
      }
      i++;
    }
  }

  // Exif stands behind JFIF's own segment.
  private static byte[] withTurn(byte[] clean, Turn turn) {
    byte[] exif = turn.exif();
    int length = 2 + EXIF.length + exif.length;
    ByteArrayOutputStream with = new ByteArrayOutputStream(clean.length + length + 2);
    int after = clean[3] == (byte) APP0 ? 4 + (((clean[4] & 0xFF) << 8) | (clean[5] & 0xFF)) : 2;
    with.write(clean, 0, after);
    with.writeBytes(new byte[] {(byte) 0xFF, (byte) APP1, (byte) (length >> 8), (byte) length});
    with.writeBytes(EXIF);
    with.writeBytes(exif);
    with.write(clean, after, clean.length - after);
    return with.toByteArray();
  }

  private byte[] profile() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    profile.values().forEach(whole::writeBytes);
    return whole.toByteArray();
  }

  private boolean has(byte[] name) {
    int start = at + 4;
    int end = start + name.length;
    return end <= file.length && Arrays.equals(file, start, end, name, 0, name.length);
  }

  private int u8(int index) throws UnreadableImageException {
    if (index >= file.length) {
      throw UnreadableImageException.cutOff(ImageFormat.JPEG);
    }
    return file[index] & 0xFF;
  }

  private int u16(int index) throws UnreadableImageException {
    return u8(index) << 8 | u8(index + 1);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
