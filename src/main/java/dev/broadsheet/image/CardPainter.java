package dev.broadsheet.image;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws cards: what networks show with a link to an article that has no picture. A card is 1200 by
 * 630 pixels and has the site's name, the section's and the article's title. One may serve any
 * number of threads.
 */
public final class CardPainter {
  public static final int WIDTH = 1200;
  public static final int HEIGHT = 630;

  private static final int MARGIN = 80;
  private static final int PLATE_LINE = 116;
  private static final int PLATE_SIZE = 42;
  private static final int RULE_TOP = 146;
  private static final int RULE_BOTTOM = 152;
  private static final int KICKER_LINE = 214;
  private static final int KICKER_SIZE = 32;
  private static final int TITLE_TOP = 232;
  private static final int TITLE_BOTTOM = HEIGHT - 54;
  private static final int[] TITLE_SIZES = {88, 78, 68, 60, 52, 46};
  private static final double LEADING = 1.16;
  private static final double ASCENT = 0.86;
  private static final int SHADES = 16;
  private static final int PAPER = 0xFBFAF7;
  private static final int INK = 0x1B1A17;
  private static final int ACCENT = 0xA3200D;
  private static final String VERSION = "card 1";

  private final CardFont font = CardFont.read();

  /**
   * What a card says.
   *
   * @param site the site's name
   * @param section the section's name; empty for none
   * @param title the article's title
   */
  public record Card(String site, String section, String title) {}

  /** A title in lines of a size. */
  private record Lines(List<String> lines, int size) {}

  /**
   * Returns a card as PNG; nothing where its words have letters that its font lacks.
   *
   * @param cache what earlier builds drew
   */
  public Optional<byte[]> paint(Card card, ImageCache cache) {
    Card composed =
        new Card(composed(card.site()), composed(card.section()), composed(card.title()));
    if (!font.has(composed.site() + composed.section() + composed.title())) {
      return Optional.empty();
    }
    String key = ContentHash.of(VERSION, composed.site(), composed.section(), composed.title());
    Optional<byte[]> kept = cache.find(key);
    if (kept.isPresent()) {
      return kept;
    }
    byte[] drawn = draw(composed);
    cache.keep(key, drawn);
    return Optional.of(drawn);
  }

  private static String composed(String text) {
    return Normalizer.normalize(text.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
  }

  private byte[] draw(Card card) {
    Canvas ink = new Canvas(WIDTH, HEIGHT);
    Canvas accent = new Canvas(WIDTH, HEIGHT);
    int room = WIDTH - 2 * MARGIN;
    font.draw(ink, cut(card.site(), PLATE_SIZE, room), MARGIN, PLATE_LINE, PLATE_SIZE);
    font.draw(accent, cut(card.section(), KICKER_SIZE, room), MARGIN, KICKER_LINE, KICKER_SIZE);
    Lines title = lines(card.title());
    double y = TITLE_TOP + ASCENT * title.size();
    for (String line : title.lines()) {
      font.draw(ink, line, MARGIN, y, title.size());
      y += LEADING * title.size();
    }
    byte[] shades = shades(ink.coverage(), accent.coverage());
    return PngEncoder.encode(WIDTH, HEIGHT, new Palette(palette(), shades));
  }

  private Lines lines(String title) {
    for (int size : TITLE_SIZES) {
      List<String> lines = wrapped(title, size);
      if (lines.size() <= most(size)) {
        return new Lines(lines, size);
      }
    }
    int size = TITLE_SIZES[TITLE_SIZES.length - 1];
    List<String> lines = new ArrayList<>(wrapped(title, size).subList(0, most(size)));
    int last = lines.size() - 1;
    lines.set(last, cut(lines.get(last) + " …", size, WIDTH - 2 * MARGIN));
    return new Lines(lines, size);
  }

  private static int most(int size) {
    return (int) ((TITLE_BOTTOM - TITLE_TOP) / (LEADING * size));
  }

  private List<String> wrapped(String title, int size) {
    int room = WIDTH - 2 * MARGIN;
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : title.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (font.width(longer, size) <= room) {
        line = longer;
      } else {
        if (!line.isEmpty()) {
          lines.add(line);
        }
        line = cut(word, size, room);
      }
    }
    lines.add(line);
    return lines;
  }

  /** Returns a text, or as much of it as there is room for. */
  private String cut(String text, int size, int room) {
    if (font.width(text, size) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0 && font.width(text.substring(0, end) + "…", size) > room) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  private static byte[] shades(float[] ink, float[] accent) {
    byte[] shades = new byte[WIDTH * HEIGHT];
    for (int i = 0; i < shades.length; i++) {
      int row = i / WIDTH;
      int column = i % WIDTH;
      boolean rule =
          row >= RULE_TOP && row < RULE_BOTTOM && column >= MARGIN && column < WIDTH - MARGIN;
      int dark = rule ? SHADES - 1 : Math.round(ink[i] * (SHADES - 1));
      int red = Math.round(accent[i] * (SHADES - 1));
      shades[i] = (byte) (red > 0 ? SHADES - 1 + red : dark);
    }
    return shades;
  }

  /** Returns the colours from paper to ink, and on from there those from paper to accent. */
  private static int[] palette() {
    int[] palette = new int[2 * SHADES - 1];
    for (int i = 0; i < SHADES; i++) {
      palette[i] = mixed(INK, i);
    }
    for (int i = 1; i < SHADES; i++) {
      palette[SHADES - 1 + i] = mixed(ACCENT, i);
    }
    return palette;
  }

  private static int mixed(int colour, int share) {
    int mixed = 0xFF;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int paper = (PAPER >> shift) & 0xFF;
      int other = (colour >> shift) & 0xFF;
      mixed = (mixed << 8) | (paper * (SHADES - 1 - share) + other * share) / (SHADES - 1);
    }
    return mixed;
  }
}
