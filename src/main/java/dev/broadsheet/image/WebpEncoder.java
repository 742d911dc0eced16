package dev.broadsheet.image;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.util.Locale;
import javax.imageio.ImageWriter;

/**
 * Writes WebP files with Google's libwebp, which its Java library brings along for Linux, macOS and
 * Windows.
 */
final class WebpEncoder {
  private WebpEncoder() {}

  /**
   * @param quality from 1 to 100; 100 is without loss
   * @throws LinkageError if the machine is none of those that libwebp is there for
   */
  static byte[] encode(Pixels pixels, int quality) {
    WebPWriteParam param = new WebPWriteParam(Locale.ROOT);
    param.setCompressionMode(WebPWriteParam.MODE_EXPLICIT);
    param.setCompressionType(quality == 100 ? CompressionType.Lossless : CompressionType.Lossy);
    param.setCompressionQuality(quality == 100 ? 0.75f : quality / 100f);
    ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
    return Written.by(writer, image(pixels), param);
  }

  // Of other forms the library has the platform make this one, by means that differ between
  // versions.
  private static BufferedImage image(Pixels pixels) {
    boolean seeThrough = pixels.layout() == Layout.RGBA;
    int width = pixels.width();
    BufferedImage image =
        new BufferedImage(
            width,
            pixels.height(),
            seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    byte[] from = pixels.samples();
    int channels = pixels.layout().channels();
    int green = channels == 1 ? 0 : 1;
    int[] row = new int[width];
    for (int y = 0, i = 0; y < pixels.height(); y++) {
      for (int x = 0; x < width; x++, i += channels) {
        row[x] =
            (seeThrough ? from[i + 3] & 0xFF : 0xFF) << 24
                | (from[i] & 0xFF) << 16
                | (from[i + green] & 0xFF) << 8
                | (from[i + 2 * green] & 0xFF);
      }
      image.getRaster().setDataElements(0, y, width, 1, row);
    }
    return image;
  }
}
