package dev.broadsheet.image;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * Writes PNG files. They are deflated in Java: each platform brings another zlib, whose files
 * differ.
 */
final class PngEncoder {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int LEVEL = 9;
  private static final int QUICK = 6;

  private PngEncoder() {}

  static byte[] encode(Pixels pixels) {
    Palette palette = pixels.layout() == Layout.GREY ? null : Palette.of(pixels);
    if (palette != null) {
      return encode(pixels.width(), pixels.height(), palette, LEVEL);
    }
    int type =
        switch (pixels.layout()) {
          case GREY -> 0;
          case RGB -> 2;
          case RGBA -> 6;
          case CMYK -> throw new IllegalArgumentException("PNG has no colours of print");
        };
    ByteArrayOutputStream out = start(pixels.width(), pixels.height(), type);
    chunk(out, "IDAT", deflate(filtered(pixels), LEVEL));
    return end(out);
  }

  /** Writes a picture of a few colours, quickly. */
  static byte[] encode(int width, int height, Palette palette) {
    return encode(width, height, palette, QUICK);
  }

  private static byte[] encode(int width, int height, Palette palette, int level) {
    int size = palette.colours().length;
    ByteBuffer colours = ByteBuffer.allocate(3 * size);
    ByteBuffer opacity = ByteBuffer.allocate(size);
    for (int colour : palette.colours()) {
      colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
      opacity.put((byte) (colour >> 24));
    }
    byte[] rows = new byte[(width + 1) * height];
    for (int y = 0; y < height; y++) {
      System.arraycopy(palette.indices(), y * width, rows, y * (width + 1) + 1, width);
    }
    ByteArrayOutputStream out = start(width, height, 3);
    chunk(out, "PLTE", colours.array());
    if (IntStream.of(palette.colours()).anyMatch(colour -> colour >>> 24 < 0xFF)) {
      chunk(out, "tRNS", opacity.array());
    }
    chunk(out, "IDAT", deflate(rows, level));
    return end(out);
  }

  private static ByteArrayOutputStream start(int width, int height, int type) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    chunk(out, "IHDR", header.put((byte) 8).put((byte) type).array());
    return out;
  }

  private static byte[] end(ByteArrayOutputStream out) {
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] named = new byte[data.length + 4];
    System.arraycopy(type.getBytes(StandardCharsets.US_ASCII), 0, named, 0, 4);
    System.arraycopy(data, 0, named, 4, data.length);
    CRC32 sum = new CRC32();
    sum.update(named);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(named);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  /**
   * Returns each row after the filter that leaves the smallest numbers, as the PNG book advises.
   */
  private static byte[] filtered(Pixels pixels) {
    int step = pixels.layout().channels();
    int stride = pixels.width() * step;
    byte[] out = new byte[(stride + 1) * pixels.height()];
    byte[] above = new byte[stride];
    byte[] row = new byte[stride];
    byte[][] tried = new byte[5][stride];
    for (int y = 0; y < pixels.height(); y++) {
      System.arraycopy(pixels.samples(), y * stride, row, 0, stride);
      int best = 0;
      long least = Long.MAX_VALUE;
      for (int filter = 0; filter < tried.length; filter++) {
        long sum = filter(filter, row, above, step, tried[filter]);
        if (sum < least) {
          least = sum;
          best = filter;
        }
      }
      out[y * (stride + 1)] = (byte) best;
      System.arraycopy(tried[best], 0, out, y * (stride + 1) + 1, stride);
      byte[] next = above;
      above = row;
      row = next;
    }
    return out;
  }

  private static long filter(int filter, byte[] row, byte[] above, int step, byte[] to) {
    long sum = 0;
    for (int i = 0; i < row.length; i++) {
      int left = i < step ? 0 : row[i - step] & 0xFF;
      int up = above[i] & 0xFF;
      int guess =
          switch (filter) {
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) >> 1;
            case 4 -> paeth(left, up, i < step ? 0 : above[i - step] & 0xFF);
            default -> 0;
          };
      to[i] = (byte) (row[i] - guess);
      sum += Math.abs(to[i]);
    }
    return sum;
  }

  private static int paeth(int left, int up, int corner) {
    int toLeft = Math.abs(up - corner);
    int toUp = Math.abs(left - corner);
    int toCorner = Math.abs(left + up - 2 * corner);
    if (toLeft <= toUp && toLeft <= toCorner) {
      return left;
    }
    return toUp <= toCorner ? up : corner;
  }

  private static byte[] deflate(byte[] data, int level) {
    try {
      Deflater deflater = new Deflater(level);
      byte[] out = new byte[data.length + data.length / 1000 + 64];
      deflater.setInput(data);
      deflater.setOutput(out);
      int state = deflater.deflate(JZlib.Z_FINISH);
      if (state != JZlib.Z_STREAM_END) {
        throw new IllegalStateException("deflate ended with " + state);
      }
      return Arrays.copyOf(out, (int) deflater.getTotalOut());
    } catch (GZIPException e) {
      throw new IllegalStateException("the settings are sound", e);
    }
  }
}
