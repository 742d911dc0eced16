package dev.broadsheet.image;

import java.nio.ByteBuffer;

/** How a profile's samples grow with the light: the types {@code curv} and {@code para} (ICC.1). */
final class ToneCurve {
  private static final int CURV = 0x63757276;
  private static final int PARA = 0x70617261;

  private ToneCurve() {}

  /** Returns the light of each sample from 0 to 255, from 0 to 1. */
  static double[] read(ByteBuffer tag) {
    double[] light = new double[256];
    for (int i = 0; i < light.length; i++) {
      light[i] = light(tag, i / 255.0);
    }
    return light;
  }

  private static double light(ByteBuffer tag, double value) {
    int type = tag.getInt(0);
    if (type == CURV) {
      return curve(tag, value);
    } else if (type == PARA) {
      return formula(tag, value);
    }
    throw new IllegalArgumentException("no curve");
  }

  private static double curve(ByteBuffer tag, double value) {
    int count = tag.getInt(8);
    if (count == 0) {
      return value;
    }
    if (count == 1) {
      return StrictMath.pow(value, (tag.getShort(12) & 0xFFFF) / 256.0);
    }
    double place = value * (count - 1);
    int below = Math.min((int) place, count - 2);
    double share = place - below;
    return (entry(tag, below) * (1 - share) + entry(tag, below + 1) * share) / 65_535;
  }

  private static int entry(ByteBuffer tag, int index) {
    return tag.getShort(12 + 2 * index) & 0xFFFF;
  }

  // Y = (aX + b)^g + e from X = d on, cX + f below it; the types leave out more or less of it.
  private static double formula(ByteBuffer tag, double value) {
    int type = tag.getShort(8);
    double g = number(tag, 0);
    double a = type >= 1 ? number(tag, 1) : 1;
    double b = type >= 1 ? number(tag, 2) : 0;
    double c = type >= 3 ? number(tag, 3) : 0;
    double d = type >= 3 ? number(tag, 4) : type == 0 ? 0 : -b / a;
    double e = type == 4 ? number(tag, 5) : type == 2 ? number(tag, 3) : 0;
    double f = type == 4 ? number(tag, 6) : type == 2 ? number(tag, 3) : 0;
    return value >= d ? StrictMath.pow(Math.max(0, a * value + b), g) + e : c * value + f;
  }

  private static double number(ByteBuffer tag, int index) {
    return tag.getInt(12 + 4 * index) / 65_536.0;
  }
}
