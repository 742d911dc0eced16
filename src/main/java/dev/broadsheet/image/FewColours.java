package dev.broadsheet.image;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Brings a picture down to as many colours as a palette holds, by cuts at the median (Heckbert,
 * "Color image quantization for frame buffer display", 1982). A chart of ten colours has a thousand
 * once it is scaled, and would be a greater file than it was.
 */
final class FewColours {
  private static final int[] CHANNELS = {24, 16, 8, 0};

  private final int[] colours;
  private final int[] counts;
  // Places in the two above, so that those of a box stand side by side.
  private final int[] order;

  private FewColours(int[] each) {
    colours = IntStream.of(each).sorted().distinct().toArray();
    counts = new int[colours.length];
    for (int colour : each) {
      counts[Arrays.binarySearch(colours, colour)]++;
    }
    order = IntStream.range(0, colours.length).toArray();
  }

  /**
   * Colours that are to become one.
   *
   * @param from where they begin in the order
   * @param to where they end
   * @param channel that in which they differ most, as the number of bits right of it
   * @param worth how much it is worth to part them
   */
  private record Box(int from, int to, int channel, long worth) {}

  static Pixels reduce(Pixels pixels) {
    if (pixels.layout() == Layout.GREY || Palette.of(pixels) != null) {
      return pixels;
    }
    int[] each = IntStream.range(0, pixels.width() * pixels.height()).map(pixels::colour).toArray();
    FewColours few = new FewColours(each);
    int[] instead = few.instead();
    for (int i = 0; i < each.length; i++) {
      each[i] = instead[Arrays.binarySearch(few.colours, each[i])];
    }
    return pixels.withColours(each);
  }

  private int[] instead() {
    PriorityQueue<Box> boxes =
        new PriorityQueue<>(
            Comparator.comparingLong(Box::worth).reversed().thenComparingInt(Box::from));
    boxes.add(box(0, order.length));
    while (boxes.size() < Palette.MOST) {
      Box most = boxes.remove();
      int cut = cut(most);
      boxes.add(box(most.from(), cut));
      boxes.add(box(cut, most.to()));
    }
    int[] instead = new int[colours.length];
    for (Box box : boxes) {
      int colour = colour(box);
      for (int i = box.from(); i < box.to(); i++) {
        instead[order[i]] = colour;
      }
    }
    return instead;
  }

  private Box box(int from, int to) {
    int widest = 0;
    int spread = -1;
    for (int channel : CHANNELS) {
      int least = 255;
      int most = 0;
      for (int i = from; i < to; i++) {
        int value = colours[order[i]] >>> channel & 0xFF;
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
      if (most - least > spread) {
        spread = most - least;
        widest = channel;
      }
    }
    return new Box(from, to, widest, spread * pixels(from, to));
  }

  private long pixels(int from, int to) {
    return IntStream.range(from, to).mapToLong(i -> counts[order[i]]).sum();
  }

  /** Sorts a box by the channel that it is widest in, and returns where half of its pixels are. */
  private int cut(Box box) {
    int[] ends = new int[257];
    for (int i = box.from(); i < box.to(); i++) {
      ends[(colours[order[i]] >>> box.channel() & 0xFF) + 1]++;
    }
    Arrays.parallelPrefix(ends, Integer::sum);
    int[] sorted = new int[box.to() - box.from()];
    for (int i = box.from(); i < box.to(); i++) {
      sorted[ends[colours[order[i]] >>> box.channel() & 0xFF]++] = order[i];
    }
    System.arraycopy(sorted, 0, order, box.from(), sorted.length);
    long left = pixels(box.from(), box.to()) / 2;
    int cut = box.from();
    while (left > 0) {
      left -= counts[order[cut++]];
    }
    return Math.max(box.from() + 1, Math.min(box.to() - 1, cut));
  }

  /** Returns the colour of most of a box's pixels, so that paper stays white, or the mean. */
  private int colour(Box box) {
    long pixels = pixels(box.from(), box.to());
    long[] sums = new long[CHANNELS.length];
    for (int i = box.from(); i < box.to(); i++) {
      int colour = colours[order[i]];
      long count = counts[order[i]];
      if (2 * count > pixels) {
        return colour;
      }
      // What is seen through more has less of a colour.
      long opacity = count * (colour >>> 24);
      sums[0] += opacity;
      for (int c = 1; c < sums.length; c++) {
        sums[c] += opacity * (colour >>> CHANNELS[c] & 0xFF);
      }
    }
    int mean = 0;
    for (int c = 0; c < sums.length; c++) {
      long of = c == 0 ? pixels : Math.max(1, sums[0]);
      mean |= (int) ((sums[c] + of / 2) / of) << CHANNELS[c];
    }
    return mean;
  }
}
