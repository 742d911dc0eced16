package dev.broadsheet.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.image.CardPainter.Card;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Cards of articles without a picture. */
class CardPainterTest {
  private static final int TITLE_TOP = 240;

  private final Map<String, byte[]> kept = new HashMap<>();
  private final CardPainter painter = new CardPainter();

  @Test
  void aShortTitleIsLarge() throws IOException {
    BufferedImage card = card("Élan à Łódź");

    assertThat(card.getWidth()).isEqualTo(1200);
    assertThat(card.getHeight()).isEqualTo(630);
    assertThat(lastInk(card)).isBetween(TITLE_TOP + 60, TITLE_TOP + 110);
  }

  @Test
  void aLongTitleHasSeveralLinesAndStaysInTheCard() throws IOException {
    BufferedImage card = card("A title that goes on. ".repeat(40));

    assertThat(lastInk(card)).isBetween(500, 630 - 30);
    for (int y = 0; y < card.getHeight(); y++) {
      assertThat(isInk(card, 1140, y)).isFalse();
    }
  }

  @Test
  void aWordThatIsTooLongIsCut() throws IOException {
    assertThat(isInk(card("W".repeat(200)), 1140, 300)).isFalse();
  }

  @Test
  void noCardSaysOnlyHalfOfItsWords() {
    assertThat(painter.paint(new Card("Broadsheet", "", "شعر"), cache())).isEmpty();
    assertThat(painter.paint(new Card("Broadsheet", "", "東京"), cache())).isEmpty();
    assertThat(painter.paint(new Card("Broadsheet", "", "Ку́рсы"), cache())).isEmpty();
  }

  @Test
  void aCardIsDrawnOnce() {
    Card card = new Card("Broadsheet", "News", "A title");

    byte[] drawn = painter.paint(card, cache()).orElseThrow();
    byte[] again = painter.paint(card, cache()).orElseThrow();

    assertThat(kept).hasSize(1);
    assertThat(again).isSameAs(kept.values().iterator().next()).isEqualTo(drawn);
  }

  private BufferedImage card(String title) throws IOException {
    byte[] png = painter.paint(new Card("Broadsheet", "News", title), cache()).orElseThrow();
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static int lastInk(BufferedImage card) {
    for (int y = card.getHeight() - 1; ; y--) {
      for (int x = 0; x < card.getWidth(); x++) {
        if (isInk(card, x, y)) {
          return y;
        }
      }
    }
  }

  private static boolean isInk(BufferedImage card, int x, int y) {
    return (card.getRGB(x, y) & 0xFF) < 0x80;
  }

  private ImageCache cache() {
    return new ImageCache() {
      @Override
      public Optional<byte[]> find(String key) {
        return Optional.ofNullable(kept.get(key));
      }

      @Override
      public void keep(String key, byte[] bytes) {
        kept.put(key, bytes);
      }
    };
  }
}
