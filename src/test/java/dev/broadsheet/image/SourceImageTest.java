package dev.broadsheet.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a picture's file is, and what of it is published. */
class SourceImageTest {
  private static final ImageScaler SCALER = new ImageScaler(List.of(100, 200), 80, true);
  private static final ImageScaler UP_TO_500 = new ImageScaler(List.of(100, 200, 500), 80, true);
  private static final ImageCache NONE =
      new ImageCache() {
        @Override
        public Optional<byte[]> find(String key) {
          return Optional.empty();
        }

        @Override
        public void keep(String key, byte[] bytes) {}
      };

  @Test
  void aJpegKeepsItsPixelsAndLosesItsMaker() throws Exception {
    byte[] plain = MadeImages.jpeg(60, 40);

    SourceImage image = read(MadeImages.fromCamera(plain, 1), ImageFormat.JPEG);

    assertThat(image.clean()).isEqualTo(plain);
    assertThat(text(image.clean())).doesNotContain("0815", "Exif");
  }

  @Test
  void aJpegKeepsItsProfile() throws Exception {
    byte[] plain = MadeImages.jpeg(60, 40);
    byte[] profile = MadeImages.segment(0xE2, "ICC_PROFILE\0\1\1", MadeImages.ascii("colours"));
    byte[] file =
        MadeImages.join(
            Arrays.copyOf(plain, 20), profile, Arrays.copyOfRange(plain, 20, plain.length));

    SourceImage image = read(MadeImages.fromCamera(file, 1), ImageFormat.JPEG);

    assertThat(image.clean()).isEqualTo(file);
    assertThat(image.profile()).isEqualTo(MadeImages.ascii("colours"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aPictureIsTurnedAsItsCameraWasHeld(int orientation) throws Exception {
    byte[] file = MadeImages.fromCamera(MadeImages.jpeg(300, 180), orientation);

    SourceImage image = read(file, ImageFormat.JPEG);
    ScaledImage scaled = SCALER.scale(image, NONE).own().get(0);

    boolean upright = orientation < 5;
    assertThat(image.shownWidth()).isEqualTo(upright ? 300 : 180);
    assertThat(image.shownHeight()).isEqualTo(upright ? 180 : 300);
    assertThat(text(image.clean())).doesNotContain("0815");
    assertThat(read(image.clean(), ImageFormat.JPEG).turn()).isEqualTo(image.turn());
    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(scaled.bytes()));
    assertThat(shown.getWidth()).isEqualTo(100);
    assertThat(shown.getHeight()).isEqualTo(upright ? 60 : 167);
    // Where the red corner, which is the stored one at the top left, is to be seen.
    boolean left = List.of(1, 4, 5, 8).contains(orientation);
    boolean top = List.of(1, 2, 5, 6).contains(orientation);
    int corner = shown.getRGB(left ? 3 : 96, top ? 3 : shown.getHeight() - 4);
    assertThat(corner >> 16 & 0xFF).isGreaterThan(170);
    assertThat(corner & 0xFF).isLessThan(90);
  }

  @Test
  void othersLoseTheirMakersToo() throws Exception {
    byte[] png = MadeImages.png(40, 30);
    assertThat(read(MadeImages.fromProgram(png), ImageFormat.PNG).clean()).isEqualTo(png);

    SourceImage gif = read(MadeImages.movingGif(40, 30), ImageFormat.GIF);
    assertThat(gif.animated()).isTrue();
    assertThat(text(gif.clean())).doesNotContain("0815");

    SourceImage webp = read(MadeImages.webp(40, 30, 6), ImageFormat.WEBP);
    assertThat(text(webp.clean())).doesNotContain("0815", "XMP ");
    assertThat(webp.shownWidth()).isEqualTo(30);
    assertThat(read(webp.clean(), ImageFormat.WEBP).turn()).isEqualTo(webp.turn());
  }

  @Test
  void anAnimatedPngIsNotTakenForAStill() throws Exception {
    byte[] png = MadeImages.png(40, 30);
    byte[] moving =
        MadeImages.join(
            Arrays.copyOf(png, 33),
            MadeImages.chunk("acTL", new byte[8]),
            Arrays.copyOfRange(png, 33, png.length));

    SourceImage image = read(moving, ImageFormat.PNG);

    assertThat(image.animated()).isTrue();
    assertThat(image.clean()).isEqualTo(moving);
    assertThat(SCALER.scales(image)).isFalse();
  }

  @Test
  void noFileIsLargerThanAWiderOne() throws Exception {
    for (byte[] file : List.of(MadeImages.png(500, 300), MadeImages.jpeg(500, 300))) {
      ImageFormat format = ImageFormat.ofContent(file);
      ScaledImages images = SCALER.scale(read(file, format), NONE);
      assertThat(images.own())
          .isNotEmpty()
          .allSatisfy(i -> assertThat(i.width()).isLessThanOrEqualTo(500));
      for (List<ScaledImage> set : List.of(images.own(), images.webp())) {
        for (int i = 1; i < set.size(); i++) {
          assertThat(set.get(i - 1).width()).isLessThan(set.get(i).width());
          assertThat(set.get(i - 1).bytes()).hasSizeLessThan(set.get(i).bytes().length);
        }
      }
    }
  }

  @Test
  void aPaletteStaysOneInAllWidths() throws Exception {
    byte[] file = MadeImages.indexedPng(500, 300);

    ScaledImages images = UP_TO_500.scale(read(file, ImageFormat.PNG), NONE);

    assertThat(images.own()).extracting(ScaledImage::width).containsExactly(100, 200, 500);
    assertThat(images.webp()).extracting(ScaledImage::width).containsExactly(100, 200, 500);
    for (ScaledImage image : images.own()) {
      BufferedImage shown = ImageIO.read(new ByteArrayInputStream(image.bytes()));
      assertThat(shown.getColorModel()).isInstanceOf(IndexColorModel.class);
    }
  }

  /** Its edges have shades once it is scaled, so that a narrower one may be the greater file. */
  @Test
  void ofAChartNoWidthIsPublishedThatCostsMore() throws Exception {
    ScaledImages images = UP_TO_500.scale(read(MadeImages.chart(500, 300), ImageFormat.PNG), NONE);

    assertThat(images.own()).extracting(ScaledImage::width).containsExactly(500);
    assertThat(images.webp()).extracting(ScaledImage::width).containsExactly(500);
    assertThat(images.webp().get(0).bytes()).hasSizeLessThan(images.own().get(0).bytes().length);
  }

  @Test
  void aSmallPictureIsNotMadeLarger() throws Exception {
    ScaledImages images = SCALER.scale(read(MadeImages.jpeg(90, 60), ImageFormat.JPEG), NONE);

    assertThat(images.own()).extracting(ScaledImage::width).containsExactly(90);
  }

  @Test
  void whatLiesIsToldOf() throws Exception {
    assertThat(wrong(MadeImages.png(4, 4), ImageFormat.JPEG)).isEqualTo("is a PNG, not a JPEG");
    assertThat(wrong(new byte[0], ImageFormat.PNG)).isEqualTo("is empty");
    assertThat(wrong(MadeImages.ascii("<!DOCTYPE html>"), ImageFormat.GIF))
        .isEqualTo("is a web page or other text, not a GIF");
    assertThat(wrong(new byte[40], ImageFormat.WEBP)).isEqualTo("is not a WebP");
    assertThat(wrong(MadeImages.withSides(MadeImages.png(4, 4), 60_000, 60_000), ImageFormat.PNG))
        .isEqualTo("has 60000 × 60000 pixels");
  }

  @Test
  void whatIsCutOffIsToldOfAtAnyPlace() throws Exception {
    for (byte[] file :
        List.of(
            MadeImages.jpeg(40, 30),
            MadeImages.png(40, 30),
            MadeImages.gif(40, 30),
            MadeImages.webp(40, 30, 1))) {
      ImageFormat format = ImageFormat.ofContent(file);
      int end = format == ImageFormat.WEBP ? file.length - MadeImages.SECRET.length() : file.length;
      for (int length = 12; length < end; length += 7) {
        assertThat(wrong(Arrays.copyOf(file, length), format))
            .as(format + " " + length)
            .isNotEmpty();
      }
    }
  }

  /** Any damage gives a picture or a problem, and nothing else. */
  @Test
  void noDamageIsACrash() throws Exception {
    Random random = new Random(20_261_122);
    List<byte[]> files =
        List.of(
            MadeImages.fromCamera(MadeImages.jpeg(60, 40), 6),
            MadeImages.fromProgram(MadeImages.png(60, 40)),
            MadeImages.movingGif(60, 40),
            MadeImages.gif(60, 40),
            MadeImages.webp(60, 40, 3));
    for (int round = 0; round < 400; round++) {
      byte[] file = files.get(round % files.size()).clone();
      ImageFormat format = ImageFormat.ofContent(file);
      for (int i = 0; i <= round % 5; i++) {
        file[12 + random.nextInt(file.length - 12)] = (byte) random.nextInt(256);
      }
      try {
        SourceImage image = read(file, format);
        if (SCALER.scales(image) && (long) image.width() * image.height() < 1_000_000) {
          SCALER.scale(image, NONE);
        }
      } catch (UnreadableImageException e) {
        assertThat(e.what()).isNotEmpty();
        assertThat(e.hint()).isNotEmpty();
      }
    }
  }

  private static SourceImage read(byte[] file, ImageFormat format) throws UnreadableImageException {
    return SourceImage.read(file, format);
  }

  private static String wrong(byte[] file, ImageFormat format) {
    UnreadableImageException wrong =
        catchThrowableOfType(UnreadableImageException.class, () -> read(file, format));
    assertThat(wrong).isNotNull();
    return wrong.what();
  }

  private static String text(byte[] file) throws IOException {
    return new String(file, StandardCharsets.ISO_8859_1);
  }
}
