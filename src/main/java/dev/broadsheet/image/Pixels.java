package dev.broadsheet.image;

/**
 * A picture in memory.
 *
 * @param width its width in pixels
 * @param height its height in pixels
 * @param layout what the samples of a pixel are
 * @param samples the pixels by row, unsigned bytes; nobody changes it
 */
@SuppressWarnings("ArrayRecordComponent") // Millions of pixels are not copied to guard them.
record Pixels(int width, int height, Layout layout, byte[] samples) {

  /**
   * Returns a pixel's colour, with opacity, red, green and blue from the highest byte to the
   * lowest. What is not seen at all has none.
   *
   * @param pixel its number, by row
   */
  int colour(int pixel) {
    int at = pixel * layout.channels();
    int opacity = layout == Layout.RGBA ? samples[at + 3] & 0xFF : 0xFF;
    if (opacity == 0) {
      return 0;
    }
    int colour = opacity;
    for (int c = 0; c < 3; c++) {
      colour = (colour << 8) | (samples[at + c] & 0xFF);
    }
    return colour;
  }

  /** Returns it with other colours, of the same form. */
  Pixels withColours(int[] colours) {
    byte[] changed = new byte[samples.length];
    for (int i = 0, to = 0; i < colours.length; i++) {
      changed[to++] = (byte) (colours[i] >> 16);
      changed[to++] = (byte) (colours[i] >> 8);
      changed[to++] = (byte) colours[i];
      if (layout == Layout.RGBA) {
        changed[to++] = (byte) (colours[i] >> 24);
      }
    }
    return new Pixels(width, height, layout, changed);
  }

  /** Returns it without the opacity where all of it is opaque. */
  Pixels simplified() {
    if (layout != Layout.RGBA) {
      return this;
    }
    for (int i = 3; i < samples.length; i += 4) {
      if (samples[i] != (byte) 0xFF) {
        return this;
      }
    }
    byte[] colours = new byte[width * height * 3];
    for (int from = 0, to = 0; to < colours.length; from++) {
      colours[to++] = samples[from++];
      colours[to++] = samples[from++];
      colours[to++] = samples[from++];
    }
    return new Pixels(width, height, Layout.RGB, colours);
  }
}
