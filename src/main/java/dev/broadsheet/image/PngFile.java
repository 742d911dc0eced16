package dev.broadsheet.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/**
 * A PNG file (W3C PNG, third edition) as its chunks. Kept are those of the picture, its colours and
 * its movement; texts, times, Exif and what stands behind its end are left out.
 */
final class PngFile {
  private static final int SIGNATURE = 8;
  private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
  private static final Set<String> COLOURS =
      Set.of("iCCP", "sRGB", "gAMA", "cHRM", "cICP", "mDCV", "cLLI", "sBIT", "pHYs");
  private static final Set<String> MOVEMENT = Set.of("acTL", "fcTL", "fdAT");
  private static final int LARGEST_PROFILE = 8 << 20;

  private PngFile() {}

  /** A chunk's name and where its data are. */
  private record Chunk(String type, int start, int length) {}

  static SourceImage read(byte[] file) throws UnreadableImageException {
    ByteBuffer in = ByteBuffer.wrap(file).position(SIGNATURE);
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    out.write(file, 0, SIGNATURE);
    byte[] profile = {};
    boolean animated = false;
    boolean data = false;
    Chunk chunk;
    do {
      chunk = next(in, file);
      String type = chunk.type();
      if (out.size() == SIGNATURE && !type.equals("IHDR")) {
        throw UnreadableImageException.broken(ImageFormat.PNG);
      }
      animated |= type.equals("acTL") && !data;
      data |= type.equals("IDAT");
      if (type.equals("iCCP")) {
        profile = profile(file, chunk);
      }
      if (PIXELS.contains(type) || COLOURS.contains(type) || MOVEMENT.contains(type)) {
        out.write(file, chunk.start() - 8, chunk.length() + 12);
      }
    } while (!chunk.type().equals("IEND"));
    if (!data) {
      throw UnreadableImageException.broken(ImageFormat.PNG);
    }
    int width = in.getInt(16);
    int height = in.getInt(20);
    return new SourceImage(
        ImageFormat.PNG, width, height, Turn.NONE, animated, profile, out.toByteArray());
  }

  /** Returns whether a file has its colours in a palette. */
  static boolean hasPalette(byte[] file) {
    return file[25] == 3;
  }

  /** Returns how many bytes a pixel takes in memory. */
  static int bytesPerPixel(byte[] file) {
    int channels =
        switch (file[25]) {
          case 2 -> 3;
          case 4 -> 2;
          case 6 -> 4;
          default -> 1;
        };
    return file[24] == 16 ? 2 * channels : channels;
  }

  /** Returns a file with nothing but its pixels, so that nobody converts their colours. */
  static byte[] bare(byte[] clean) throws UnreadableImageException {
    ByteBuffer in = ByteBuffer.wrap(clean).position(SIGNATURE);
    ByteArrayOutputStream out = new ByteArrayOutputStream(clean.length);
    out.write(clean, 0, SIGNATURE);
    while (in.hasRemaining()) {
      Chunk chunk = next(in, clean);
      if (PIXELS.contains(chunk.type())) {
        out.write(clean, chunk.start() - 8, chunk.length() + 12);
      }
    }
    return out.toByteArray();
  }

  private static Chunk next(ByteBuffer in, byte[] file) throws UnreadableImageException {
    int length = in.getInt();
    int start = in.position() + 4;
    if (length < 0 || length > file.length - start - 4) {
      throw UnreadableImageException.cutOff(ImageFormat.PNG);
    }
    String type = new String(file, start - 4, 4, StandardCharsets.ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(file, start - 4, length + 4);
    if (in.getInt(start + length) != (int) sum.getValue()) {
      throw UnreadableImageException.broken(ImageFormat.PNG);
    }
    in.position(start + length + 4);
    return new Chunk(type, start, length);
  }

  // A name, a zero, the method (0), and the profile deflated.
  private static byte[] profile(byte[] file, Chunk chunk) {
    int end = chunk.start() + chunk.length();
    int name = chunk.start();
    while (name < end && file[name] != 0) {
      name++;
    }
    byte[] deflated = Arrays.copyOfRange(file, Math.min(name + 2, end), end);
    try (InflaterInputStream in =
        new InflaterInputStream(new java.io.ByteArrayInputStream(deflated))) {
      return in.readNBytes(LARGEST_PROFILE);
    } catch (IOException e) {
      return new byte[0]; // Browsers pass over a profile that they can't read, too.
    }
  }
}
