package dev.broadsheet.image;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes pictures in the sizes that pages need. The same picture gives the same bytes on every
 * version of Java.
 */
public final class ImageScaler {
  /** Changes with whatever changes the bytes that are made. */
  private static final String VERSION = "images 3";

  // A size that hardly differs from the picture's own saves nobody anything.
  private static final double NEARLY = 0.9;
  private static final int LOSSLESS = 100;

  // A file of so few bytes is not worth a choice: its markup would be longer than what it saves.
  private static final int SMALLEST = 2048;

  private static final int TALLEST_WEBP = 16_383;

  private final List<Integer> widths;
  private final int quality;
  private final boolean webp;

  /**
   * @param widths in pixels, narrowest first, at least one
   * @param quality of what loses something, from 1 to 100
   * @param webp whether to make WebP files too
   */
  public ImageScaler(List<Integer> widths, int quality, boolean webp) {
    this.widths = widths;
    this.quality = quality;
    this.webp = webp;
  }

  /**
   * Returns whether a picture has sizes at all: one that moves, is AVIF or is a small file is shown
   * as it is, and WebP where none is to be made.
   */
  public boolean scales(SourceImage image) {
    return !image.animated()
        && image.format() != ImageFormat.AVIF
        && image.clean().length >= SMALLEST
        && (webp || image.format() != ImageFormat.WEBP);
  }

  /** Returns how much memory a picture takes while it is scaled, in bytes. */
  public static long memory(SourceImage image) {
    long pixels = (long) image.width() * image.height();
    return 3L * image.clean().length
        + Math.min(4 * pixels, PixelSource.MOST_BYTES)
        + Math.min(4 * pixels, 40_000_000);
  }

  /**
   * Returns a picture in all its sizes, as an earlier build made them if the cache has them.
   *
   * @throws UnreadableImageException if its pixels can't be read
   * @throws LinkageError if it takes WebP and the machine is none of those that it is there for
   */
  public ScaledImages scale(SourceImage image, ImageCache cache) throws UnreadableImageException {
    String key = key(image);
    ScaledImages known = cache.find(key).map(ScaledImagesFile::read).orElse(null);
    if (known == null) {
      known = scale(image);
      cache.keep(key, ScaledImagesFile.write(known));
    }
    return known;
  }

  private String key(SourceImage image) {
    String how = String.join(" ", VERSION, widths.toString(), "" + quality, "" + webp);
    return ContentHash.of(image.clean(), how);
  }

  /**
   * Returns a picture in all its sizes.
   *
   * @throws UnreadableImageException if its pixels can't be read
   * @throws LinkageError if it takes WebP and the machine is none of those that it is there for
   */
  ScaledImages scale(SourceImage image) throws UnreadableImageException {
    List<Integer> sizes = sizes(image);
    List<ScaledImage> own = new ArrayList<>();
    List<ScaledImage> asWebp = new ArrayList<>();
    Pixels pixels = null;
    for (int width : sizes) {
      int height = height(image, width);
      pixels = pixels == null ? read(image, width, height) : Resampler.scale(pixels, width, height);
      Pixels shown = hasPalette(image) ? FewColours.reduce(pixels) : pixels;
      if (image.format() != ImageFormat.GIF) {
        own.add(0, scaled(image.format(), shown, own(image, shown)));
      }
      if (webp && image.format() != ImageFormat.WEBP && height <= TALLEST_WEBP) {
        byte[] bytes = WebpEncoder.encode(shown, isLossless(image) ? LOSSLESS : quality);
        asWebp.add(0, scaled(ImageFormat.WEBP, shown, bytes));
      }
    }
    return ScaledImages.worthwhile(original(image), own, asWebp);
  }

  // One that is to be turned shows itself turned, since its file says so.
  private static ScaledImage original(SourceImage image) {
    return new ScaledImage(image.format(), image.shownWidth(), image.shownHeight(), image.clean());
  }

  private static ScaledImage scaled(ImageFormat format, Pixels pixels, byte[] bytes) {
    return new ScaledImage(format, pixels.width(), pixels.height(), bytes);
  }

  /** Returns the widths to make, widest first. */
  private List<Integer> sizes(SourceImage image) {
    List<Integer> sizes = new ArrayList<>();
    int widest = Math.min(image.shownWidth(), widths.get(widths.size() - 1));
    sizes.add(widest);
    for (int i = widths.size() - 1; i >= 0; i--) {
      if (widths.get(i) < widest * NEARLY) {
        sizes.add(widths.get(i));
      }
    }
    return sizes;
  }

  private static int height(SourceImage image, int width) {
    long height = (long) image.shownHeight() * width + image.shownWidth() / 2;
    return (int) Math.max(1, height / image.shownWidth());
  }

  private static Pixels read(SourceImage image, int width, int height)
      throws UnreadableImageException {
    PixelSource source = PixelSource.of(image);
    boolean swapped = image.turn().swapsSides();
    // What was read by steps may have become smaller than it is to be.
    int across = Math.min(source.width(), swapped ? height : width);
    int down = Math.min(source.height(), swapped ? width : height);
    Pixels scaled = Resampler.scale(source, across, down);
    Pixels coloured = ColourProfile.toSrgb(scaled, image.profile());
    return image.turn().apply(coloured).simplified();
  }

  private byte[] own(SourceImage image, Pixels pixels) {
    return switch (image.format()) {
      case JPEG -> JpegEncoder.encode(pixels, quality);
      case PNG -> PngEncoder.encode(pixels);
      case WEBP -> WebpEncoder.encode(pixels, isLossless(image) ? LOSSLESS : quality);
      default -> throw new IllegalArgumentException("not written: " + image.format());
    };
  }

  private static boolean hasPalette(SourceImage image) {
    return image.format() == ImageFormat.GIF
        || (image.format() == ImageFormat.PNG && PngFile.hasPalette(image.clean()));
  }

  private static boolean isLossless(SourceImage image) {
    return switch (image.format()) {
      case PNG, GIF -> true;
      case WEBP -> WebpFile.isLossless(image.clean());
      default -> false;
    };
  }
}
