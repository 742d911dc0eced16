package dev.broadsheet.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What a writer of the platform's kind makes of a picture. */
final class Written {
  private Written() {}

  /**
   * Returns the file that a writer makes, and disposes of the writer.
   *
   * @param param how it is to write
   */
  static byte[] by(ImageWriter writer, BufferedImage image, ImageWriteParam param) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException("nothing can fail in memory", e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
