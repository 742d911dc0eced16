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
