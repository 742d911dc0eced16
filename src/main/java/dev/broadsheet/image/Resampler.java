package dev.broadsheet.image;

/**
 * Scales pictures down with Lanczos' window of three lobes, in whole numbers, so that every machine
 * gets the same. Colours are weighed with their opacity.
 */
final class Resampler {
  private static final int LOBES = 3;
  private static final int BITS = 14;
  private static final int HALF = 1 << (BITS - 1);

  private Resampler() {}

  /**
   * For each place of a side, which of the source's take part and with which weights.
   *
   * @param first the first one, by place
   * @param weights their weights, by place; a place's sum up to 2<sup>14</sup>
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Window(int[] first, int[][] weights) {

    static Window of(int from, int to) {
      int[] first = new int[to];
      int[][] weights = new int[to][];
      double scale = (double) from / to;
      double reach = LOBES * scale;
      for (int i = 0; i < to; i++) {
        double centre = (i + 0.5) * scale;
        int low = (int) Math.max(0, Math.floor(centre - reach));
        int high = (int) Math.min(from, Math.ceil(centre + reach));
        double[] exact = new double[high - low];
        double sum = 0;
        for (int j = low; j < high; j++) {
          exact[j - low] = lanczos((j + 0.5 - centre) / scale);
          sum += exact[j - low];
        }
        first[i] = low;
        weights[i] = whole(exact, sum);
      }
      return new Window(first, weights);
    }

    // What rounding leaves goes to the middle, so that an even area stays as it is.
    private static int[] whole(double[] exact, double sum) {
      int[] whole = new int[exact.length];
      int left = 1 << BITS;
      for (int i = 0; i < exact.length; i++) {
        whole[i] = (int) StrictMath.rint(exact[i] / sum * (1 << BITS));
        left -= whole[i];
      }
      whole[exact.length / 2] += left;
      return whole;
    }

    private static double lanczos(double x) {
      if (x == 0) {
        return 1;
      }
      if (Math.abs(x) >= LOBES) {
        return 0;
      }
      double angle = Math.PI * x;
      return LOBES * StrictMath.sin(angle) * StrictMath.sin(angle / LOBES) / (angle * angle);
    }
  }

  /** Scales what a file holds to a size that is no larger. */
  static Pixels scale(PixelSource source, int width, int height) {
    Layout layout = source.rows();
    int stride = width * layout.channels();
    Window window = Window.of(source.width(), width);
    byte[] narrow = new byte[stride * source.height()];
    byte[] row = new byte[source.width() * layout.channels()];
    for (int y = 0; y < source.height(); y++) {
      source.row(y, row);
      across(row, 0, source.width(), window, layout, narrow, y * stride);
    }
    return down(new Pixels(width, source.height(), layout, narrow), height);
  }

  /** Scales a picture to a size that is no larger. */
  static Pixels scale(Pixels source, int width, int height) {
    Layout layout = source.layout();
    int stride = width * layout.channels();
    int from = source.width();
    Window window = Window.of(from, width);
    byte[] narrow = new byte[stride * source.height()];
    for (int y = 0; y < source.height(); y++) {
      int start = y * from * layout.channels();
      across(source.samples(), start, from, window, layout, narrow, y * stride);
    }
    return down(new Pixels(width, source.height(), layout, narrow), height);
  }

  private static void across(
      byte[] in, int start, int from, Window window, Layout layout, byte[] to, int at) {
    int channels = layout.channels();
    int places = window.first().length;
    if (from == places) {
      System.arraycopy(in, start, to, at, from * channels);
      return;
    }
    for (int x = 0; x < places; x++) {
      int first = start + window.first()[x] * channels;
      pixel(in, first, channels, window.weights()[x], layout, to, at + x * channels);
    }
  }

  private static Pixels down(Pixels narrow, int height) {
    if (narrow.height() == height) {
      return narrow;
    }
    Window window = Window.of(narrow.height(), height);
    int channels = narrow.layout().channels();
    int stride = narrow.width() * channels;
    byte[] to = new byte[stride * height];
    for (int y = 0; y < height; y++) {
      int first = window.first()[y] * stride;
      int[] weights = window.weights()[y];
      for (int at = 0; at < stride; at += channels) {
        pixel(narrow.samples(), first + at, stride, weights, narrow.layout(), to, y * stride + at);
      }
    }
    return new Pixels(narrow.width(), height, narrow.layout(), to);
  }

  /** Weighs pixels that stand a step apart, to one. */
  private static void pixel(
      byte[] in, int start, int step, int[] weights, Layout layout, byte[] to, int at) {
    if (layout == Layout.RGBA) {
      seeThrough(in, start, step, weights, to, at);
      return;
    }
    for (int c = 0; c < layout.channels(); c++) {
      int sum = HALF;
      int i = start + c;
      for (int weight : weights) {
        sum += weight * (in[i] & 0xFF);
        i += step;
      }
      to[at + c] = clamp(sum >> BITS);
    }
  }

  private static void seeThrough(byte[] in, int start, int step, int[] weights, byte[] to, int at) {
    long red = 0;
    long green = 0;
    long blue = 0;
    long opacity = 0;
    int i = start;
    for (int weight : weights) {
      int share = weight * (in[i + 3] & 0xFF);
      red += (long) share * (in[i] & 0xFF);
      green += (long) share * (in[i + 1] & 0xFF);
      blue += (long) share * (in[i + 2] & 0xFF);
      opacity += share;
      i += step;
    }
    if (opacity > 0) {
      to[at] = clamp((red + opacity / 2) / opacity);
      to[at + 1] = clamp((green + opacity / 2) / opacity);
      to[at + 2] = clamp((blue + opacity / 2) / opacity);
      to[at + 3] = clamp((opacity + HALF) >> BITS);
    }
  }

  private static byte clamp(long value) {
    return (byte) Math.max(0, Math.min(255, value));
  }
}
