package dev.broadsheet.image;

import static java.awt.Transparency.OPAQUE;
import static java.awt.Transparency.TRANSLUCENT;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.ComponentSampleModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures made by code, as cameras and programs write them. */
public final class MadeImages {
  /** What no published file may hold. */
  public static final String SECRET = "52.3702N 4.8952E CAMERA-0815";

  private MadeImages() {}

  /** Returns a picture with forms and noise, always the same: top left red, bottom right blue. */
  public static BufferedImage photo(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    int noise = 1;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        noise = noise * 1_103_515_245 + 12_345;
        int grain = noise >>> 28;
        int red = 220 - 200 * x / width + grain;
        int green = (x / 24 + y / 24) % 2 * 60 + grain;
        int blue = 20 + 200 * y / height + grain;
        image.setRGB(x, y, 0xFF000000 | red << 16 | green << 8 | blue);
      }
    }
    return image;
  }

  /**
   * Returns a picture of colours side by side, all rows of which are the same piece of memory, so
   * that it may be huge.
   *
   * @param bands how many samples a pixel has; one is an index into a palette
   * @param type of a sample, {@link DataBuffer#TYPE_BYTE} or {@link DataBuffer#TYPE_USHORT}
   */
  public static BufferedImage stripes(int width, int height, int bands, int type) {
    int[] offsets = IntStream.range(0, bands).toArray();
    SampleModel rows = new ComponentSampleModel(type, width, height, bands, 0, offsets);
    WritableRaster raster = Raster.createWritableRaster(rows, rows.createDataBuffer(), null);
    for (int x = 0; x < width; x++) {
      for (int band = 0; band < bands; band++) {
        raster.setSample(x, 0, band, band == 3 ? -1 : ((x >> 6) * (band + 1)) << (8 * type));
      }
    }
    byte[] shades = new byte[256];
    IntStream.range(0, 256).forEach(shade -> shades[shade] = (byte) shade);
    ColorSpace space = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    ColorModel colours =
        bands == 1
            ? new IndexColorModel(8, 256, shades, new byte[256], shades)
            : new ComponentColorModel(
                space, bands == 4, false, bands == 4 ? TRANSLUCENT : OPAQUE, type);
    return new BufferedImage(colours, raster, false, null);
  }

  /** Returns a JPEG without anything that a camera writes. */
  public static byte[] jpeg(int width, int height) throws IOException {
    return encoded(photo(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpeg");
  }

  public static byte[] png(int width, int height) throws IOException {
    return encoded(photo(width, height, BufferedImage.TYPE_INT_ARGB), "png");
  }

  /** Returns a PNG with a palette. */
  static byte[] indexedPng(int width, int height) throws IOException {
    return encoded(photo(width, height, BufferedImage.TYPE_BYTE_INDEXED), "png");
  }

  /**
   * Returns a drawing of a few colours on white: a grid, a line and an area that is seen through.
   */
  static byte[] chart(int width, int height) throws IOException {
    byte[] level = {(byte) 255, 0, 0, (byte) 200};
    byte[] green = {(byte) 255, 0, 90, (byte) 200};
    byte[] blue = {(byte) 255, 0, (byte) 180, (byte) 200};
    byte[] opacity = {(byte) 255, (byte) 255, 90, (byte) 255};
    IndexColorModel colours = new IndexColorModel(8, 4, level, green, blue, opacity);
    BufferedImage image =
        new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int curve = height / 2 + (int) (Math.sin(x / 20.0) * height / 3);
        int colour =
            Math.abs(y - curve) < 2 ? 1 : y > curve ? 2 : x % 50 == 0 || y % 50 == 0 ? 3 : 0;
        image.getRaster().setSample(x, y, 0, colour);
      }
    }
    return encoded(image, "png");
  }

  public static byte[] gif(int width, int height) throws IOException {
    return encoded(photo(width, height, BufferedImage.TYPE_BYTE_INDEXED), "gif");
  }

  /** Returns a GIF of two pictures. */
  public static byte[] movingGif(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    BufferedImage image = photo(width, height, BufferedImage.TYPE_BYTE_INDEXED);
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(writer.getDefaultStreamMetadata(writer.getDefaultWriteParam()));
      for (int frame = 0; frame < 2; frame++) {
        writer.writeToSequence(
            new IIOImage(
                image,
                null,
                writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(image), null)),
            null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    byte[] gif = out.toByteArray();
    byte[] comment = block((byte) 0xFE, SECRET);
    int tables = 13 + (3 << ((gif[10] & 7) + 1)) * (gif[10] >>> 7 & 1);
    return join(Arrays.copyOf(gif, tables), comment, Arrays.copyOfRange(gif, tables, gif.length));
  }

  private static byte[] block(byte label, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    return join(new byte[] {0x21, label, (byte) bytes.length}, bytes, new byte[1]);
  }

  private static byte[] encoded(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(image, format, out)) {
      throw new IOException("no writer of " + format);
    }
    return out.toByteArray();
  }

  /** Returns a JPEG with all that a camera and an archive write into it and hang on to it. */
  public static byte[] fromCamera(byte[] jpeg, int orientation) {
    byte[] exif = exif(orientation);
    return join(
        Arrays.copyOf(jpeg, 2),
        segment(0xE1, "Exif\0\0", exif),
        segment(0xE1, "http://ns.adobe.com/xap/1.0/\0", ascii("<x>" + SECRET + "</x>")),
        segment(0xE2, "MPF\0", ascii(SECRET)),
        segment(0xED, "Photoshop 3.0\0", ascii(SECRET)),
        segment(0xFE, "", ascii(SECRET)),
        Arrays.copyOfRange(jpeg, 2, jpeg.length),
        ascii("film " + SECRET));
  }

  /** Returns a block of Exif with a way up and a secret. */
  static byte[] exif(int orientation) {
    ByteBuffer exif = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
    exif.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3);
    exif.putInt(1).putShort((short) orientation);
    return join(exif.array(), ascii(SECRET));
  }

  static byte[] segment(int marker, String name, byte[] data) {
    int length = 2 + name.length() + data.length;
    byte[] head = {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length};
    return join(head, ascii(name), data);
  }

  /** Returns a PNG with texts, a time and Exif in it, and something behind its end. */
  public static byte[] fromProgram(byte[] png) {
    int afterHeader = 33;
    return join(
        Arrays.copyOf(png, afterHeader),
        chunk("tEXt", ascii("Author\0" + SECRET)),
        chunk("eXIf", exif(1)),
        chunk("tIME", new byte[7]),
        Arrays.copyOfRange(png, afterHeader, png.length),
        ascii(SECRET));
  }

  static byte[] chunk(String type, byte[] data) {
    byte[] named = join(ascii(type), data);
    CRC32 sum = new CRC32();
    sum.update(named);
    return join(
        ByteBuffer.allocate(4).putInt(data.length).array(),
        named,
        ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  /** Returns a PNG whose header tells other sides. */
  public static byte[] withSides(byte[] png, int width, int height) {
    byte[] header = Arrays.copyOfRange(png, 16, 29);
    ByteBuffer.wrap(header).putInt(width).putInt(height);
    return join(
        Arrays.copyOf(png, 8), chunk("IHDR", header), Arrays.copyOfRange(png, 33, png.length));
  }

  /** Returns a WebP with Exif and XMP. */
  public static byte[] webp(int width, int height, int orientation) {
    BufferedImage image = photo(width, height, BufferedImage.TYPE_3BYTE_BGR);
    byte[] samples = new byte[width * height * 3];
    for (int i = 0; i < width * height; i++) {
      int colour = image.getRGB(i % width, i / width);
      samples[3 * i] = (byte) (colour >> 16);
      samples[3 * i + 1] = (byte) (colour >> 8);
      samples[3 * i + 2] = (byte) colour;
    }
    byte[] plain = WebpEncoder.encode(new Pixels(width, height, Layout.RGB, samples), 80);
    ByteBuffer header = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
    header.putInt(0x0C).put(sides(width - 1)).put(sides(height - 1));
    byte[] chunks =
        join(
            riff("VP8X", header.array()),
            Arrays.copyOfRange(plain, 12, plain.length),
            riff("EXIF", exif(orientation)),
            riff("XMP ", ascii(SECRET)));
    return join(riff("RIFF", join(ascii("WEBP"), chunks)), ascii(SECRET));
  }

  private static byte[] sides(int value) {
    return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
  }

  private static byte[] riff(String type, byte[] data) {
    ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    head.put(ascii(type)).putInt(data.length);
    return join(head.array(), data, new byte[data.length % 2]);
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    List.of(parts).forEach(whole::writeBytes);
    return whole.toByteArray();
  }
}
