package dev.broadsheet.image;

/** Colours of print in JPEG files, as {@link Layout#CMYK} has them. */
final class Cmyk {
  private Cmyk() {}

  /** Converts a row of YCCK, in place: its first three are as in ITU-T T.871. */
  static void fromYcck(byte[] row) {
    for (int i = 0; i + 3 < row.length; i += 4) {
      int y = row[i] & 0xFF;
      int cb = (row[i + 1] & 0xFF) - 128;
      int cr = (row[i + 2] & 0xFF) - 128;
      row[i] = clamp(y + ((91_881 * cr + 32_768) >> 16));
      row[i + 1] = clamp(y - ((22_554 * cb + 46_802 * cr + 32_768) >> 16));
      row[i + 2] = clamp(y + ((116_130 * cb + 32_768) >> 16));
    }
  }

  /** Turns a row of inks into one of Adobe's form, in place. */
  static void invert(byte[] row) {
    for (int i = 0; i < row.length; i++) {
      row[i] = (byte) ~row[i];
    }
  }

  /** Returns the colours of an inverted picture as a screen without a profile shows them. */
  static Pixels toRgb(Pixels inverted) {
    byte[] from = inverted.samples();
    byte[] to = new byte[inverted.width() * inverted.height() * 3];
    for (int i = 0, j = 0; j < to.length; i += 4) {
      int key = from[i + 3] & 0xFF;
      for (int c = 0; c < 3; c++) {
        to[j++] = (byte) (((from[i + c] & 0xFF) * key + 127) / 255);
      }
    }
    return new Pixels(inverted.width(), inverted.height(), Layout.RGB, to);
  }

  private static byte clamp(int value) {
    return (byte) Math.max(0, Math.min(255, value));
  }
}
