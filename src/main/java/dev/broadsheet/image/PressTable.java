package dev.broadsheet.image;

import java.nio.ByteBuffer;

/**
 * What four inks look like on paper: a table of a profile from inks to Lab, of the types {@code
 * mft1} and {@code mft2} (ICC.1), between whose entries is reckoned.
 */
final class PressTable {
  private static final int MFT1 = 0x6D667431;
  private static final int MFT2 = 0x6D667432;
  private static final int INKS = 4;
  private static final double[] WHITE = {0.9642, 1, 0.8249};

  private final int grid;
  private final double[][] ways;
  private final float[] lab;

  private PressTable(int grid, double[][] ways, float[] lab) {
    this.grid = grid;
    this.ways = ways;
    this.lab = lab;
  }

  static PressTable read(ByteBuffer tag) {
    int type = tag.getInt(0);
    boolean wide = type == MFT2;
    int grid = tag.get(10) & 0xFF;
    if ((!wide && type != MFT1) || tag.get(8) != INKS || tag.get(9) != 3 || grid < 2) {
      throw new IllegalArgumentException("another kind of table");
    }
    int inEntries = wide ? tag.getShort(48) & 0xFFFF : 256;
    int outEntries = wide ? tag.getShort(50) & 0xFFFF : 256;
    Entries entries = new Entries(tag, wide ? 52 : 48, wide);
    double[][] ways = new double[INKS][256];
    for (int ink = 0; ink < INKS; ink++) {
      for (int value = 0; value < 256; value++) {
        ways[ink][value] = entries.between(ink * inEntries, inEntries, value / 255.0) * (grid - 1);
      }
    }
    int table = INKS * inEntries;
    int cells = grid * grid * grid * grid;
    int out = table + cells * 3;
    float[] lab = new float[cells * 3];
    for (int i = 0; i < lab.length; i++) {
      int channel = i % 3;
      double value =
          entries.between(out + channel * outEntries, outEntries, entries.share(table + i));
      lab[i] = (float) (channel == 0 ? lightness(value, wide) : hue(value, wide));
    }
    return new PressTable(grid, ways, lab);
  }

  /** The numbers of a table, each a share of the largest. */
  private record Entries(ByteBuffer tag, int start, boolean wide) {
    double share(int index) {
      return wide
          ? (tag.getShort(start + 2 * index) & 0xFFFF) / 65_535.0
          : (tag.get(start + index) & 0xFF) / 255.0;
    }

    double between(int from, int count, double share) {
      double place = share * (count - 1);
      int below = Math.min((int) place, count - 2);
      double rest = place - below;
      return share(from + below) * (1 - rest) + share(from + below + 1) * rest;
    }
  }

  // Of two bytes, 0xFF00 is 100, and 0x8000 is 0; of one, 0xFF and 0x80.
  private static double lightness(double share, boolean wide) {
    return wide ? share * 65_535 / 65_280 * 100 : share * 100;
  }

  private static double hue(double share, boolean wide) {
    return wide ? share * 65_535 / 256 - 128 : share * 255 - 128;
  }

  Pixels convert(Pixels inverted) {
    byte[] from = inverted.samples();
    byte[] to = new byte[inverted.width() * inverted.height() * 3];
    double[] colour = new double[3];
    for (int i = 0, j = 0; j < to.length; i += INKS, j += 3) {
      look(from, i, colour);
      put(colour, to, j);
    }
    return new Pixels(inverted.width(), inverted.height(), Layout.RGB, to);
  }

  /** Finds the Lab of a pixel between the sixteen entries around it. */
  private void look(byte[] from, int at, double[] colour) {
    java.util.Arrays.fill(colour, 0);
    for (int corner = 0; corner < 1 << INKS; corner++) {
      double weight = 1;
      int index = 0;
      for (int ink = 0; ink < INKS; ink++) {
        double place = ways[ink][255 - (from[at + ink] & 0xFF)];
        int below = Math.min((int) place, grid - 2);
        double share = place - below;
        boolean above = (corner >> ink & 1) == 1;
        weight *= above ? share : 1 - share;
        index = index * grid + below + (above ? 1 : 0);
      }
      if (weight > 0) {
        for (int c = 0; c < 3; c++) {
          colour[c] += weight * lab[3 * index + c];
        }
      }
    }
  }

  private static void put(double[] lab, byte[] to, int at) {
    double y = (lab[0] + 16) / 116;
    Srgb.putXyz(
        WHITE[0] * cube(y + lab[1] / 500),
        WHITE[1] * cube(y),
        WHITE[2] * cube(y - lab[2] / 200),
        to,
        at);
  }

  private static double cube(double t) {
    return t > 6.0 / 29 ? t * t * t : 3 * (6.0 / 29) * (6.0 / 29) * (t - 4.0 / 29);
  }
}
