package dev.broadsheet.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BandedSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;

/** Colours of wide screens and of print, as the web has them. */
class ColourProfileTest {
  private static final int HEADER = 128;

  @Test
  void aWideScreensColoursAreThoseOfTheWeb() {
    // Display P3: sRGB's curve, other primaries (SMPTE EG 432-1, adapted to D50).
    byte[] p3 =
        profile(
            "RGB ",
            List.of("rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"),
            List.of(
                xyz(0.51512, 0.2412, -0.00105),
                xyz(0.29198, 0.69225, 0.04189),
                xyz(0.1571, 0.06657, 0.78407),
                curve(),
                curve(),
                curve()));

    assertThat(converted(p3, 128, 128, 128)).containsExactly(128, 128, 128);
    assertThat(converted(p3, 255, 255, 255)).containsExactly(255, 255, 255);
    // Reckoned with the matrices of CSS Color 4.
    assertClose(converted(p3, 200, 100, 100), 215, 93, 97);
    assertClose(converted(p3, 100, 200, 100), 45, 203, 86);
    // Beyond the web's colours.
    assertClose(converted(p3, 255, 0, 0), 255, 0, 0);
  }

  @Test
  void theWebsOwnColoursStayAsTheyAre() {
    byte[] srgb =
        profile(
            "RGB ",
            List.of("rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"),
            List.of(
                xyz(0.43607, 0.22249, 0.01392),
                xyz(0.38515, 0.71687, 0.09708),
                xyz(0.14307, 0.06061, 0.7141),
                curve(),
                curve(),
                curve()));
    Pixels pixels = new Pixels(1, 1, Layout.RGB, new byte[] {11, 77, (byte) 199});

    assertThat(ColourProfile.toSrgb(pixels, srgb)).isSameAs(pixels);
  }

  @Test
  void aBrokenProfileChangesNothing() {
    Pixels pixels = new Pixels(1, 1, Layout.RGB, new byte[] {1, 2, 3});

    for (int length : new int[] {0, 1, 100, 140}) {
      assertThat(ColourProfile.toSrgb(pixels, new byte[length])).isSameAs(pixels);
    }
  }

  @Test
  void inksLookAsTheirProfileSays() {
    byte[] press = profile("CMYK", List.of("A2B0"), List.of(table()));
    byte[] inks = new byte[4 * 3];
    Arrays.fill(inks, 0, 4, (byte) 255); // no ink
    Arrays.fill(inks, 4, 8, (byte) 255);
    inks[7] = 0; // black alone
    Arrays.fill(inks, 8, 12, (byte) 255);
    inks[11] = 127; // half of it

    byte[] seen = ColourProfile.toSrgb(new Pixels(3, 1, Layout.CMYK, inks), press).samples();

    assertClose(pixel(seen, 0), 255, 255, 255);
    assertClose(pixel(seen, 1), 0, 0, 0);
    // L* of 50.
    assertClose(pixel(seen, 2), 119, 119, 119);
  }

  @Test
  void aJpegOfInksIsShown() throws Exception {
    byte[] file = cmykJpeg(300, 200, 0, 255, 255, 0);

    SourceImage image = SourceImage.read(file, ImageFormat.JPEG);
    ImageCache none = new NoCache();
    ScaledImage scaled = new ImageScaler(List.of(100), 90, false).scale(image, none).own().get(0);

    int colour = ImageIO.read(new ByteArrayInputStream(scaled.bytes())).getRGB(50, 30);
    assertThat(colour >> 16 & 0xFF).isGreaterThan(245);
    assertThat(colour >> 8 & 0xFF).isLessThan(10);
    assertThat(colour & 0xFF).isLessThan(10);
  }

  private static final class NoCache implements ImageCache {
    @Override
    public Optional<byte[]> find(String key) {
      return Optional.empty();
    }

    @Override
    public void keep(String key, byte[] bytes) {}
  }

  private static int[] converted(byte[] profile, int... colour) {
    byte[] samples = {(byte) colour[0], (byte) colour[1], (byte) colour[2]};
    return pixel(ColourProfile.toSrgb(new Pixels(1, 1, Layout.RGB, samples), profile).samples(), 0);
  }

  private static int[] pixel(byte[] samples, int at) {
    return new int[] {
      samples[3 * at] & 0xFF, samples[3 * at + 1] & 0xFF, samples[3 * at + 2] & 0xFF
    };
  }

  private static void assertClose(int[] actual, int... expected) {
    for (int i = 0; i < 3; i++) {
      assertThat(actual[i]).as(Arrays.toString(actual)).isBetween(expected[i] - 2, expected[i] + 2);
    }
  }

  private static byte[] profile(String space, List<String> names, List<byte[]> tags) {
    int at = HEADER + 4 + 12 * names.size();
    int length = at + tags.stream().mapToInt(tag -> tag.length).sum();
    ByteBuffer profile = ByteBuffer.allocate(length);
    profile.position(16).put(MadeImages.ascii(space));
    profile.position(HEADER).putInt(names.size());
    for (int i = 0; i < names.size(); i++) {
      byte[] tag = tags.get(i);
      profile.put(MadeImages.ascii(names.get(i))).putInt(at).putInt(tag.length);
      profile.put(at, tag);
      at += tag.length;
    }
    return profile.array();
  }

  private static byte[] xyz(double x, double y, double z) {
    ByteBuffer tag = ByteBuffer.allocate(20).put(MadeImages.ascii("XYZ \0\0\0\0"));
    return tag.putInt(fixed(x)).putInt(fixed(y)).putInt(fixed(z)).array();
  }

  private static byte[] curve() {
    ByteBuffer tag = ByteBuffer.allocate(32).put(MadeImages.ascii("para\0\0\0\0"));
    tag.putShort((short) 3).putShort((short) 0);
    for (double number : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
      tag.putInt(fixed(number));
    }
    return tag.array();
  }

  private static int fixed(double number) {
    return (int) Math.round(number * 65_536);
  }

  /** Returns a table of two steps an ink, in which black takes the light and others do nothing. */
  private static byte[] table() {
    ByteBuffer tag = ByteBuffer.allocate(48 + 4 * 256 + 16 * 3 + 3 * 256);
    tag.put(MadeImages.ascii("mft1\0\0\0\0")).put((byte) 4).put((byte) 3).put((byte) 2);
    tag.position(48);
    for (int ink = 0; ink < 4; ink++) {
      straight(tag);
    }
    for (int cell = 0; cell < 16; cell++) {
      // The last ink changes fastest.
      tag.put((byte) (cell % 2 == 0 ? 255 : 0)).put((byte) 128).put((byte) 128);
    }
    for (int channel = 0; channel < 3; channel++) {
      straight(tag);
    }
    return tag.array();
  }

  private static void straight(ByteBuffer tag) {
    for (int i = 0; i < 256; i++) {
      tag.put((byte) i);
    }
  }

  /** Returns a JPEG of one colour in inks, 255 for all of an ink, without Adobe's mark. */
  private static byte[] cmykJpeg(int width, int height, int... inks) throws IOException {
    WritableRaster raster =
        Raster.createWritableRaster(
            new BandedSampleModel(DataBuffer.TYPE_BYTE, width, height, 4), null);
    for (int band = 0; band < 4; band++) {
      for (int i = 0; i < width * height; i++) {
        raster.setSample(i % width, i / width, band, inks[band]);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(raster, null, null), null);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
