package dev.broadsheet.image;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters that cards are written in: Noto Serif Bold, of which the file has Latin, Greek and
 * Cyrillic. They are read as outlines, so that the machine needs no fonts. One may serve any number
 * of threads.
 */
final class CardFont {
  private static final String FILE = "/dev/broadsheet/font/NotoSerif-Bold-cards.ttf";

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unit;
  private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();

  private CardFont(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
    this.unit = 1.0 / font.getUnitsPerEm();
  }

  static CardFont read() {
    try (InputStream in = CardFont.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks its font");
      }
      return new CardFont(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A letter's outline, in units of the font, and how far it moves on the next one. */
  private record Letter(Path2D outline, int advance) {}

  /** Returns whether all of a text can be written; marks that stand on others can't. */
  boolean has(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                glyphs.getGlyphId(c) != 0
                    && Character.getType(c) != Character.NON_SPACING_MARK
                    && Character.getType(c) != Character.ENCLOSING_MARK);
  }

  /** Returns the width of a text. */
  double width(String text, double size) {
    return text.codePoints().mapToLong(c -> letter(c).advance()).sum() * unit * size;
  }

  /** Draws a text from a place on its base line. */
  void draw(Canvas canvas, String text, double x, double y, double size) {
    double at = x;
    for (int c : text.codePoints().toArray()) {
      Letter letter = letter(c);
      AffineTransform place = new AffineTransform(size * unit, 0, 0, -size * unit, at, y);
      canvas.add(letter.outline().getPathIterator(place));
      at += letter.advance() * unit * size;
    }
  }

  private Letter letter(int character) {
    return letters.computeIfAbsent(character, this::read);
  }

  private Letter read(int character) {
    try {
      int id = glyphs.getGlyphId(character);
      synchronized (font) {
        var glyph = font.getGlyph().getGlyph(id);
        Path2D outline = glyph == null ? new GeneralPath() : glyph.getPath();
        return new Letter(outline, font.getAdvanceWidth(id));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the font is in memory", e);
    }
  }
}
