package dev.broadsheet.image;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The colours of a picture that has few of them.
 *
 * @param colours with opacity, red, green and blue from the highest byte to the lowest
 * @param indices the colour of each pixel, by row
 */
@SuppressWarnings("ArrayRecordComponent") // Millions of pixels are not copied to guard them.
record Palette(int[] colours, byte[] indices) {
  static final int MOST = 256;

  /**
   * Returns the colours of a picture in the order in which they appear, or null if they are many.
   */
  static @Nullable Palette of(Pixels pixels) {
    Map<Integer, Integer> known = new HashMap<>();
    byte[] indices = new byte[pixels.width() * pixels.height()];
    for (int i = 0; i < indices.length; i++) {
      int next = known.size();
      int index = known.computeIfAbsent(pixels.colour(i), colour -> next);
      if (index == MOST) {
        return null;
      }
      indices[i] = (byte) index;
    }
    int[] colours = new int[known.size()];
    known.forEach((colour, index) -> colours[index] = colour);
    return new Palette(colours, indices);
  }
}
