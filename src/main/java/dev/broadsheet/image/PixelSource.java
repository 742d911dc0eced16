package dev.broadsheet.image;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The pixels of a file, a row at a time, with the numbers that the file has: nobody has converted
 * their colours, since what the platform does of that changes between its versions.
 */
final class PixelSource {
  /** The most that is unpacked at once, in bytes; of a larger picture only every n-th pixel is. */
  static final long MOST_BYTES = 150_000_000;

  private final Raster raster;
  private final int[] palette;
  private final JpegFile.@Nullable Components press;
  private final Layout layout;
  private final int shift;
  private final int[] samples;

  private PixelSource(Raster raster, int[] palette, JpegFile.@Nullable Components press) {
    this.raster = raster;
    this.palette = palette;
    this.press = press;
    layout = layout();
    shift = Math.max(0, raster.getSampleModel().getSampleSize(0) - 8);
    samples = new int[raster.getWidth() * raster.getNumBands()];
  }

  private Layout layout() {
    if (press != null) {
      return Layout.CMYK;
    }
    if (palette.length > 0) {
      return Arrays.stream(palette).allMatch(colour -> colour >>> 24 == 0xFF)
          ? Layout.RGB
          : Layout.RGBA;
    }
    return switch (raster.getNumBands()) {
      case 1 -> Layout.GREY;
      case 3 -> Layout.RGB;
      default -> Layout.RGBA;
    };
  }

  int width() {
    return raster.getWidth();
  }

  int height() {
    return raster.getHeight();
  }

  /** Returns what the samples of its rows are. */
  Layout rows() {
    return layout;
  }

  /** Returns how many of a picture's pixels stand for one that is read, along a side. */
  static int step(long width, long height, int bytesPerPixel) {
    int step = 1;
    while (width * height * bytesPerPixel / ((long) step * step) > MOST_BYTES) {
      step++;
    }
    return step;
  }

  static PixelSource of(SourceImage image) throws UnreadableImageException {
    try {
      return switch (image.format()) {
        case JPEG -> jpeg(image);
        case PNG -> png(image);
        case GIF -> of(read(platform("gif"), image.clean(), 1));
        case WEBP ->
            of(read(new WebPImageReaderSpi().createReaderInstance(null), image.clean(), 1));
        default -> throw new IllegalArgumentException("no pixels: " + image.format());
      };
    } catch (IOException | RuntimeException e) {
      // The platform's readers don't expect every kind of damage.
      throw UnreadableImageException.broken(image.format());
    }
  }

  private static PixelSource jpeg(SourceImage image) throws IOException, UnreadableImageException {
    byte[] bare = JpegFile.bare(image.clean());
    ImageReader reader = platform("jpeg");
    List<String> warnings = new ArrayList<>();
    reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
    JpegFile.Components components = JpegFile.components(bare);
    int step = step(image.width(), image.height(), components.count());
    // The platform reads colours of print as mere numbers only.
    PixelSource pixels =
        components.count() == 4
            ? new PixelSource(readRaster(reader, bare, step), new int[0], components)
            : of(read(reader, bare, step));
    if (warnings.stream().anyMatch(w -> w.contains("Corrupt") || w.contains("Premature"))) {
      throw UnreadableImageException.broken(ImageFormat.JPEG);
    }
    return pixels;
  }

  private static PixelSource png(SourceImage image) throws IOException, UnreadableImageException {
    int bytes = PngFile.bytesPerPixel(image.clean());
    int step = step(image.width(), image.height(), bytes);
    return of(read(platform("png"), PngFile.bare(image.clean()), step));
  }

  private static PixelSource of(BufferedImage image) {
    int[] palette = new int[0];
    if (image.getColorModel() instanceof IndexColorModel colours) {
      palette = new int[colours.getMapSize()];
      colours.getRGBs(palette);
    }
    return new PixelSource(image.getRaster(), palette, null);
  }

  private static BufferedImage read(ImageReader reader, byte[] file, int step) throws IOException {
    try (MemoryCacheImageInputStream in = stream(file)) {
      reader.setInput(in, false, true);
      return reader.read(0, every(reader, step));
    } finally {
      reader.dispose();
    }
  }

  private static Raster readRaster(ImageReader reader, byte[] file, int step) throws IOException {
    try (MemoryCacheImageInputStream in = stream(file)) {
      reader.setInput(in, false, true);
      return reader.readRaster(0, every(reader, step));
    } finally {
      reader.dispose();
    }
  }

  private static ImageReadParam every(ImageReader reader, int step) {
    ImageReadParam param = reader.getDefaultReadParam();
    if (step > 1) {
      param.setSourceSubsampling(step, step, 0, 0);
    }
    return param;
  }

  private static MemoryCacheImageInputStream stream(byte[] file) {
    return new MemoryCacheImageInputStream(new ByteArrayInputStream(file));
  }

  // Others may have been added to the JVM that a build runs in.
  private static ImageReader platform(String format) throws IIOException {
    for (Iterator<ImageReader> all = ImageIO.getImageReadersByFormatName(format); all.hasNext(); ) {
      ImageReader reader = all.next();
      if (reader.getClass().getModule().isNamed()) {
        return reader;
      }
    }
    throw new IIOException("the platform has no reader of " + format);
  }

  /** Reads a row. */
  void row(int y, byte[] row) {
    int[] read = raster.getPixels(raster.getMinX(), raster.getMinY() + y, width(), 1, samples);
    if (palette.length > 0) {
      coloured(read, row);
    } else if (layout == Layout.RGBA && raster.getNumBands() == 2) {
      grey(read, row);
    } else {
      for (int i = 0; i < read.length; i++) {
        row[i] = (byte) (read[i] >> shift);
      }
    }
    if (press != null && press.areYcck()) {
      Cmyk.fromYcck(row);
    } else if (press != null && press.adobe() < 0) {
      Cmyk.invert(row);
    }
  }

  private void coloured(int[] read, byte[] row) {
    for (int x = 0, to = 0; x < width(); x++) {
      int colour = palette[Math.min(read[x], palette.length - 1)];
      row[to++] = (byte) (colour >> 16);
      row[to++] = (byte) (colour >> 8);
      row[to++] = (byte) colour;
      if (layout == Layout.RGBA) {
        row[to++] = (byte) (colour >> 24);
      }
    }
  }

  private void grey(int[] read, byte[] row) {
    for (int x = 0; x < width(); x++) {
      byte value = (byte) (read[2 * x] >> shift);
      row[4 * x] = value;
      row[4 * x + 1] = value;
      row[4 * x + 2] = value;
      row[4 * x + 3] = (byte) (read[2 * x + 1] >> shift);
    }
  }
}
