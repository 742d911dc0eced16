package dev.broadsheet.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures in as many colours as a palette holds. */
class FewColoursTest {
  @Test
  void fewAreLeftAsTheyAre() {
    Pixels pixels = new Pixels(128, 2, Layout.RGB, new byte[256 * 3]);
    IntStream.range(0, 256).forEach(i -> pixels.samples()[3 * i] = (byte) i);

    assertThat(FewColours.reduce(pixels)).isSameAs(pixels);
  }

  @ParameterizedTest
  @EnumSource(names = {"RGB", "RGBA"})
  void manyBecomeSoManyAndStayNear(Layout layout) {
    Pixels pixels = random(layout);

    Pixels few = FewColours.reduce(pixels);

    Palette palette = Palette.of(few);
    assertThat(palette).isNotNull();
    assertThat(palette.colours()).hasSize(256);
    // Of white paper, every pixel; of 16 million colours, within a fourth of each.
    for (int i = 0; i < 2_000; i++) {
      assertThat(few.colour(i)).isEqualTo(0xFFFFFFFF);
    }
    long distance = 0;
    for (int i = 0; i < pixels.samples().length; i++) {
      distance += Math.abs((pixels.samples()[i] & 0xFF) - (few.samples()[i] & 0xFF));
    }
    assertThat(distance / pixels.samples().length).isLessThan(layout == Layout.RGB ? 14 : 28);
  }

  @ParameterizedTest
  @EnumSource(names = {"RGB", "RGBA"})
  void othersReadThem(Layout layout) throws Exception {
    Pixels few = FewColours.reduce(random(layout));

    byte[] png = PngEncoder.encode(few);

    assertThat(PngFile.hasPalette(png)).isTrue();
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
    for (int i = 0; i < few.width() * few.height(); i++) {
      assertThat(read.getRGB(i % few.width(), i / few.width())).isEqualTo(few.colour(i));
    }
  }

  private static Pixels random(Layout layout) {
    byte[] samples = new byte[100 * 60 * layout.channels()];
    new Random(20_261_128).nextBytes(samples);
    for (int i = 0; i < 2_000 * layout.channels(); i++) {
      samples[i] = (byte) 0xFF;
    }
    return new Pixels(100, 60, layout, samples);
  }
}
