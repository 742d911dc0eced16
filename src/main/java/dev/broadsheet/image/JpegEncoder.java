package dev.broadsheet.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;

/**
 * Writes JPEG files, progressive, with the platform's writer: its algorithms are those of libjpeg 6
 * in every version, whose fast successors compute the same numbers.
 */
final class JpegEncoder {
  private JpegEncoder() {}

  /**
   * @param quality from 1 to 100
   */
  static byte[] encode(Pixels pixels, int quality) {
    JPEGImageWriteParam param = new JPEGImageWriteParam(Locale.ROOT);
    param.setCompressionMode(JPEGImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(quality / 100f);
    param.setProgressiveMode(JPEGImageWriteParam.MODE_DEFAULT);
    return Written.by(platform(), image(pixels), param);
  }

  /** Returns pixels as the platform has them, for its writers. */
  static BufferedImage image(Pixels pixels) {
    boolean grey = pixels.layout() == Layout.GREY;
    BufferedImage image =
        new BufferedImage(
            pixels.width(),
            pixels.height(),
            grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
    byte[] to = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    byte[] from = pixels.samples();
    if (grey) {
      System.arraycopy(from, 0, to, 0, to.length);
      return image;
    }
    for (int i = 0; i < to.length; i += 3) {
      to[i] = from[i + 2];
      to[i + 1] = from[i + 1];
      to[i + 2] = from[i];
    }
    return image;
  }

  private static ImageWriter platform() {
    for (Iterator<ImageWriter> all = ImageIO.getImageWritersByFormatName("jpeg"); all.hasNext(); ) {
      ImageWriter writer = all.next();
      if (writer.getClass().getModule().isNamed()) {
        return writer;
      }
    }
    throw new IllegalStateException("the platform has no writer of JPEG");
  }
}
