package dev.broadsheet.image;

/** The colours of the web (IEC 61966-2-1), as machines with whole numbers compute them. */
final class Srgb {
  private static final int STEPS = 16_384;
  private static final byte[] ENCODED = encoded();

  private Srgb() {}

  // From XYZ under D50, which profiles count in, adapted after Bradford.
  private static final double[][] FROM_XYZ = {
    {3.1338561, -1.6168667, -0.4906146},
    {-0.9787684, 1.9161415, 0.0334540},
    {0.0719453, -0.2289914, 1.4052427}
  };

  private static byte[] encoded() {
    byte[] encoded = new byte[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      double linear = (double) i / STEPS;
      double value =
          linear <= 0.0031308 ? 12.92 * linear : 1.055 * StrictMath.pow(linear, 1 / 2.4) - 0.055;
      encoded[i] = (byte) StrictMath.rint(255 * value);
    }
    return encoded;
  }

  /** Returns the sample of a share of the light, from 0 to 1. */
  static byte encode(double linear) {
    return ENCODED[(int) (Math.max(0, Math.min(1, linear)) * STEPS + 0.5)];
  }

  /** Returns what turns three primaries, each in XYZ, into those of the web. */
  static double[][] from(double[][] primaries) {
    double[][] matrix = new double[3][3];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        for (int i = 0; i < 3; i++) {
          matrix[row][column] += FROM_XYZ[row][i] * primaries[column][i];
        }
      }
    }
    return matrix;
  }

  /** Writes the pixel of a colour in XYZ. */
  static void putXyz(double x, double y, double z, byte[] to, int at) {
    for (int c = 0; c < 3; c++) {
      double[] row = FROM_XYZ[c];
      to[at + c] = encode(row[0] * x + row[1] * y + row[2] * z);
    }
  }
}
