package dev.broadsheet.image;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The colours that a picture's numbers mean: an ICC profile (ICC.1:2022), of a camera, a screen or
 * a press. It is applied here and not by the platform, whose results differ by version.
 */
final class ColourProfile {
  private static final int HEADER = 128;
  private static final int RGB = tag("RGB ");
  private static final int GREY = tag("GRAY");
  private static final int CMYK = tag("CMYK");

  private final ByteBuffer profile;

  private ColourProfile(byte[] profile) {
    this.profile = ByteBuffer.wrap(profile);
  }

  /**
   * Returns a picture in the colours of the web.
   *
   * @param profile its profile; an empty one, or one that is broken or of another kind, changes
   *     nothing but the colours of print
   */
  static Pixels toSrgb(Pixels pixels, byte[] profile) {
    Pixels converted = null;
    if (profile.length > 0) {
      try {
        converted = new ColourProfile(profile).convert(pixels);
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        // Browsers pass over a broken profile, too.
        converted = null;
      }
    }
    if (converted != null) {
      return converted;
    }
    return pixels.layout() == Layout.CMYK ? Cmyk.toRgb(pixels) : pixels;
  }

  private @Nullable Pixels convert(Pixels pixels) {
    int space = profile.getInt(16);
    return switch (pixels.layout()) {
      case GREY -> space == GREY ? grey(pixels) : null;
      case RGB, RGBA -> space == RGB && has("rXYZ") ? colours(pixels) : null;
      case CMYK ->
          space == CMYK && has("A2B0") ? PressTable.read(find("A2B0")).convert(pixels) : null;
    };
  }

  private Pixels grey(Pixels pixels) {
    double[] light = ToneCurve.read(find("kTRC"));
    byte[] table = new byte[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = Srgb.encode(light[i]);
    }
    byte[] samples = pixels.samples().clone();
    for (int i = 0; i < samples.length; i++) {
      samples[i] = table[samples[i] & 0xFF];
    }
    return new Pixels(pixels.width(), pixels.height(), Layout.GREY, samples);
  }

  private Pixels colours(Pixels pixels) {
    double[][] light = {
      ToneCurve.read(find("rTRC")), ToneCurve.read(find("gTRC")), ToneCurve.read(find("bTRC"))
    };
    double[][] matrix = Srgb.from(new double[][] {xyz("rXYZ"), xyz("gXYZ"), xyz("bXYZ")});
    if (isOfTheWeb(light, matrix)) {
      return pixels;
    }
    byte[] samples = pixels.samples().clone();
    int channels = pixels.layout().channels();
    for (int i = 0; i < samples.length; i += channels) {
      put(samples, i, light, matrix);
    }
    return new Pixels(pixels.width(), pixels.height(), pixels.layout(), samples);
  }

  private static void put(byte[] samples, int at, double[][] light, double[][] matrix) {
    double r = light[0][samples[at] & 0xFF];
    double g = light[1][samples[at + 1] & 0xFF];
    double b = light[2][samples[at + 2] & 0xFF];
    for (int c = 0; c < 3; c++) {
      double[] row = matrix[c];
      samples[at + c] = Srgb.encode(row[0] * r + row[1] * g + row[2] * b);
    }
  }

  // The numbers of most pictures are those of the web, and only rounding would change them.
  private static boolean isOfTheWeb(double[][] light, double[][] matrix) {
    byte[] pixel = new byte[3];
    for (int colour = 0; colour < 125; colour++) {
      int[] sample = {colour % 5 * 63, colour / 5 % 5 * 63, colour / 25 * 63};
      for (int c = 0; c < 3; c++) {
        pixel[c] = (byte) sample[c];
      }
      put(pixel, 0, light, matrix);
      for (int c = 0; c < 3; c++) {
        if (Math.abs((pixel[c] & 0xFF) - sample[c]) > 2) {
          return false;
        }
      }
    }
    return true;
  }

  private double[] xyz(String name) {
    ByteBuffer tag = find(name);
    return new double[] {
      tag.getInt(8) / 65_536.0, tag.getInt(12) / 65_536.0, tag.getInt(16) / 65_536.0
    };
  }

  private boolean has(String name) {
    return place(name) >= 0;
  }

  private ByteBuffer find(String name) {
    int entry = place(name);
    if (entry < 0) {
      throw new IllegalArgumentException("no " + name);
    }
    return profile.slice(profile.getInt(entry + 4), profile.getInt(entry + 8));
  }

  private int place(String name) {
    int count = profile.getInt(HEADER);
    for (int i = 0; i < count; i++) {
      int entry = HEADER + 4 + 12 * i;
      if (profile.getInt(entry) == tag(name)) {
        return entry;
      }
    }
    return -1;
  }

  private static int tag(String name) {
    return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
  }
}
