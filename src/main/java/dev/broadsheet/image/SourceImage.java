package dev.broadsheet.image;

import org.jspecify.annotations.Nullable;

/**
 * A picture's file without what it tells of its maker: where, when and with what it was taken, who
 * edited it, and whatever else was hung on to it. Its pixels are as they were.
 *
 * @param format its format, which its content tells
 * @param width its width as stored, in pixels
 * @param height its height as stored, in pixels
 * @param turn how it is to be turned before it is shown
 * @param animated whether it moves
 * @param profile the ICC profile of its colours, empty for sRGB
 * @param clean the file; nobody changes it
 */
@SuppressWarnings("ArrayRecordComponent") // Files are not copied to guard their bytes.
public record SourceImage(
    ImageFormat format,
    int width,
    int height,
    Turn turn,
    boolean animated,
    byte[] profile,
    byte[] clean) {

  /** The most pixels that are read: beyond them a small file can cost any amount of time. */
  static final long MOST_PIXELS = 200_000_000;

  /**
   * Reads a file of a picture.
   *
   * @param file the whole file; not SVG
   * @param named the format that its name tells
   * @throws UnreadableImageException if it is broken, cut off, too large, or of another format
   */
  public static SourceImage read(byte[] file, ImageFormat named) throws UnreadableImageException {
    ImageFormat format = ImageFormat.ofContent(file);
    if (format != named) {
      throw misnamed(file, named, format);
    }
    SourceImage image;
    try {
      image =
          switch (format) {
            case JPEG -> JpegFile.read(file);
            case PNG -> PngFile.read(file);
            case GIF -> GifFile.read(file);
            case WEBP -> WebpFile.read(file);
            case AVIF -> AvifFile.read(file);
            case SVG -> throw new IllegalArgumentException("SVG is text");
          };
    } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException e) {
      throw UnreadableImageException.cutOff(format);
    }
    if (format != ImageFormat.AVIF && (image.width < 1 || image.height < 1)) {
      throw UnreadableImageException.broken(format);
    }
    if ((long) image.width * image.height > MOST_PIXELS) {
      throw new UnreadableImageException(
          "has " + image.width + " × " + image.height + " pixels",
          "scale it down: pictures have at most " + MOST_PIXELS / 1_000_000 + " million pixels");
    }
    return image;
  }

  private static UnreadableImageException misnamed(
      byte[] file, ImageFormat named, @Nullable ImageFormat format) {
    if (file.length == 0) {
      return new UnreadableImageException(
          "is empty", "copy or download it again, or take the picture out");
    }
    if (format != null) {
      return new UnreadableImageException(
          "is a " + format.displayName() + ", not a " + named.displayName(),
          "rename it to end in ." + format.extension());
    }
    boolean markup =
        new String(
                file, 0, Math.min(file.length, 256), java.nio.charset.StandardCharsets.ISO_8859_1)
            .stripLeading()
            .startsWith("<");
    return new UnreadableImageException(
        markup
            ? "is a web page or other text, not a " + named.displayName()
            : "is not a " + named.displayName(),
        markup
            ? "download the picture itself, not the page that shows it"
            : "save it as " + named.displayName() + " in a picture editor");
  }

  /** Returns the width of the picture as it is shown. */
  public int shownWidth() {
    return turn.swapsSides() ? height : width;
  }

  /** Returns the height of the picture as it is shown. */
  public int shownHeight() {
    return turn.swapsSides() ? width : height;
  }
}
