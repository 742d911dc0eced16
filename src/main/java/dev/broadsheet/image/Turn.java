package dev.broadsheet.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * How a stored picture is to be turned before it is shown: the values of the tag {@code
 * Orientation} of Exif 2.3, from 1 for not at all.
 */
enum Turn {
  NONE(1),
  MIRRORED(2),
  UPSIDE_DOWN(3),
  UPSIDE_DOWN_MIRRORED(4),
  LEFT_MIRRORED(5),
  RIGHT(6),
  RIGHT_MIRRORED(7),
  LEFT(8);

  private static final int ORIENTATION = 0x0112;
  private static final int DIRECTORY = 8;

  private final int value;

  Turn(int value) {
    this.value = value;
  }

  /** Returns whether height becomes width. */
  boolean swapsSides() {
    return value >= LEFT_MIRRORED.value;
  }

  /** Returns what a block of Exif says, {@link #NONE} where it says nothing or is broken. */
  static Turn of(byte[] exif, int start) {
    try {
      ByteBuffer tiff = ByteBuffer.wrap(exif, start, exif.length - start).slice();
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int directory = tiff.getInt(4);
      int entries = tiff.getShort(directory) & 0xFFFF;
      for (int i = 0; i < entries; i++) {
        int entry = directory + 2 + 12 * i;
        if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
          int value = tiff.getShort(entry + 8);
          return Arrays.stream(values())
              .filter(turn -> turn.value == value)
              .findFirst()
              .orElse(NONE);
        }
      }
      return NONE;
    } catch (IndexOutOfBoundsException e) {
      return NONE;
    }
  }

  /** Returns a block of Exif that says this and nothing else. */
  byte[] exif() {
    return ByteBuffer.allocate(DIRECTORY + 2 + 12 + 4)
        .put(new byte[] {'M', 'M', 0, 42})
        .putInt(DIRECTORY)
        .putShort((short) 1)
        .putShort((short) ORIENTATION)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) value)
        .array();
  }

  /** Returns a picture turned. */
  Pixels apply(Pixels of) {
    if (this == NONE) {
      return of;
    }
    int width = swapsSides() ? of.height() : of.width();
    int height = swapsSides() ? of.width() : of.height();
    int channels = of.layout().channels();
    byte[] turned = new byte[of.samples().length];
    int to = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        System.arraycopy(of.samples(), at(of, x, y) * channels, turned, to, channels);
        to += channels;
      }
    }
    return new Pixels(width, height, of.layout(), turned);
  }

  /** Returns the index of the stored pixel that is shown at a place. */
  private int at(Pixels of, int x, int y) {
    int right = of.width() - 1;
    int bottom = of.height() - 1;
    int sx;
    int sy;
    switch (this) {
      case MIRRORED -> {
        sx = right - x;
        sy = y;
      }
      case UPSIDE_DOWN -> {
        sx = right - x;
        sy = bottom - y;
      }
      case UPSIDE_DOWN_MIRRORED -> {
        sx = x;
        sy = bottom - y;
      }
      case LEFT_MIRRORED -> {
        sx = y;
        sy = x;
      }
      case RIGHT -> {
        sx = y;
        sy = bottom - x;
      }
      case RIGHT_MIRRORED -> {
        sx = right - y;
        sy = bottom - x;
      }
      case LEFT -> {
        sx = right - y;
        sy = x;
      }
      default -> {
        sx = x;
        sy = y;
      }
    }
    return sy * of.width() + sx;
  }
}
