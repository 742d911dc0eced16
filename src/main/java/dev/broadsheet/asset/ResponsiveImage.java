package dev.broadsheet.asset;

import dev.broadsheet.site.Permalink;
import java.util.List;

/**
 * A picture in the sizes that a page lets the browser choose from.
 *
 * @param own in its own format, narrowest first, at least one
 * @param webp the same as WebP, narrowest first; empty where that saves nothing
 */
public record ResponsiveImage(List<Variant> own, List<Variant> webp) {
  private static final int ENOUGH = 800;

  /**
   * A picture in one size and format.
   *
   * @param permalink its address
   * @param width its width in pixels
   * @param height its height in pixels
   * @param bytes the file; nobody changes it
   */
  @SuppressWarnings("ArrayRecordComponent") // Files are not copied to guard their bytes.
  public record Variant(Permalink permalink, int width, int height, byte[] bytes) {}

  /** Returns the widest. */
  public Variant widest() {
    return own.get(own.size() - 1);
  }

  /** Returns the one for who can't choose: as narrow as is still good to look at. */
  public Variant usual() {
    return own.stream()
        .filter(variant -> variant.width() >= ENOUGH)
        .findFirst()
        .orElseGet(this::widest);
  }
}
