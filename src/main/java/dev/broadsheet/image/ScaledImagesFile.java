package dev.broadsheet.image;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sizes of a picture as one file, to keep from a build to the next. */
final class ScaledImagesFile {
  private ScaledImagesFile() {}

  static byte[] write(ScaledImages images) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      write(out, images.own());
      write(out, images.webp());
    } catch (IOException e) {
      throw new UncheckedIOException("nothing can fail in memory", e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, List<ScaledImage> images) throws IOException {
    out.writeInt(images.size());
    for (ScaledImage image : images) {
      out.writeUTF(image.format().name());
      out.writeInt(image.width());
      out.writeInt(image.height());
      out.writeInt(image.bytes().length);
      out.write(image.bytes());
    }
  }

  /** Returns the sizes, or null if the file is none of this form. */
  static @Nullable ScaledImages read(byte[] file) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
      return new ScaledImages(images(in), images(in));
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private static List<ScaledImage> images(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<ScaledImage> images = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ImageFormat format = ImageFormat.valueOf(in.readUTF());
      int width = in.readInt();
      int height = in.readInt();
      images.add(new ScaledImage(format, width, height, in.readNBytes(in.readInt())));
    }
    return List.copyOf(images);
  }
}
