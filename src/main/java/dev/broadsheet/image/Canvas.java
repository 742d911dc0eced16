package dev.broadsheet.image;

import java.awt.geom.PathIterator;

/**
 * Fills outlines: of each pixel the share that they cover, exactly, which is reckoned here since
 * the platform's ways differ between its versions. Outlines of one colour are added up; what they
 * enclose the other way round is left out, as in letters.
 */
final class Canvas {
  private static final int CURVE = 8;

  private final int width;
  private final int height;
  // The change of the covered area from a pixel to the one right of it (Levien, font-rs).
  private final float[] change;

  Canvas(int width, int height) {
    this.width = width;
    this.height = height;
    this.change = new float[width * height];
  }

  /** Adds an outline of lines and of curves, all of which end where they began. */
  void add(PathIterator path) {
    double[] c = new double[6];
    double x = 0;
    double y = 0;
    double startX = 0;
    double startY = 0;
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> {
          startX = c[0];
          startY = c[1];
          x = startX;
          y = startY;
        }
        case PathIterator.SEG_LINETO -> {
          line(x, y, c[0], c[1]);
          x = c[0];
          y = c[1];
        }
        case PathIterator.SEG_QUADTO -> {
          quadratic(x, y, c);
          x = c[2];
          y = c[3];
        }
        case PathIterator.SEG_CLOSE -> {
          line(x, y, startX, startY);
          x = startX;
          y = startY;
        }
        default -> throw new IllegalArgumentException("no outline of a TrueType font");
      }
    }
  }

  private void quadratic(double x, double y, double[] c) {
    double fromX = x;
    double fromY = y;
    for (int i = 1; i <= CURVE; i++) {
      double t = (double) i / CURVE;
      double u = 1 - t;
      double toX = u * u * x + 2 * u * t * c[0] + t * t * c[2];
      double toY = u * u * y + 2 * u * t * c[1] + t * t * c[3];
      line(fromX, fromY, toX, toY);
      fromX = toX;
      fromY = toY;
    }
  }

  private void line(double x0, double y0, double x1, double y1) {
    if (y0 == y1) {
      return;
    }
    double way = y0 < y1 ? 1 : -1;
    double topX = y0 < y1 ? x0 : x1;
    double top = Math.min(y0, y1);
    double bottom = Math.min(Math.max(y0, y1), height);
    double slope = (x1 - x0) / (y1 - y0);
    double x = top < 0 ? topX - top * slope : topX;
    for (int row = (int) Math.max(0, top); row < bottom; row++) {
      double part = Math.min(row + 1, bottom) - Math.max(row, top);
      double next = x + slope * part;
      span(row, Math.min(x, next), Math.max(x, next), way * part);
      x = next;
    }
  }

  /** Adds a piece of a line that crosses one row: what lies right of it is covered. */
  private void span(int row, double left, double right, double area) {
    double from = Math.max(0, Math.min(width, left));
    double to = Math.max(0, Math.min(width, right));
    double before = 0;
    int last = (int) Math.ceil(to);
    for (int i = (int) from; i <= last && i < width; i++) {
      double share = rightOf(from, to, i + 1) - rightOf(from, to, i);
      change[row * width + i] += (float) (area * (share - before));
      before = share;
    }
  }

  /** Returns how far a place lies right of a line between two others, over the row's height. */
  private static double rightOf(double from, double to, double place) {
    if (place <= from) {
      return 0;
    }
    return place >= to
        ? place - (from + to) / 2
        : (place - from) * (place - from) / (2 * (to - from));
  }

  /** Returns of each pixel how much of it is covered, from 0 to 1, by row. */
  float[] coverage() {
    float[] covered = new float[width * height];
    for (int row = 0; row < height; row++) {
      float sum = 0;
      for (int i = row * width; i < (row + 1) * width; i++) {
        sum += change[i];
        covered[i] = Math.min(1, Math.abs(sum));
      }
    }
    return covered;
  }
}
