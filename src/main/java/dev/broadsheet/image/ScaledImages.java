package dev.broadsheet.image;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture in the sizes that pages need: none is wider than it is, and none is a greater file than
 * a wider one.
 *
 * @param own in its own format, narrowest first, at least one
 * @param webp the same as WebP where that makes them smaller files; else empty
 */
public record ScaledImages(List<ScaledImage> own, List<ScaledImage> webp) {

  /** Returns all of them. */
  public List<ScaledImage> all() {
    List<ScaledImage> all = new ArrayList<>(own);
    all.addAll(webp);
    return all;
  }

  /**
   * Leaves out what costs more than it is worth.
   *
   * @param original the picture as it is; published if it is a smaller file than what is made of it
   * @param own what was made of it in its own format, narrowest first
   * @param webp the same as WebP
   */
  static ScaledImages worthwhile(
      ScaledImage original, List<ScaledImage> own, List<ScaledImage> webp) {
    int widest = own.isEmpty() ? original.width() : last(own).width();
    List<ScaledImage> all = new ArrayList<>(own);
    all.removeIf(image -> image.width() == original.width() && costs(image) >= costs(original));
    if (all.stream().noneMatch(image -> image.width() == original.width())) {
      all.add(original);
    }
    List<ScaledImage> kept = growing(all);
    if (kept.size() > 1 && kept.get(kept.size() - 2).width() == widest) {
      kept.remove(kept.size() - 1);
    }
    // A browser that knows WebP takes it, be it with a width less to choose from: all or none.
    List<ScaledImage> other = growing(webp);
    boolean smaller =
        !other.isEmpty()
            && kept.stream().allMatch(image -> costs(enough(other, image.width())) < costs(image));
    return new ScaledImages(List.copyOf(kept), smaller ? List.copyOf(other) : List.of());
  }

  private static List<ScaledImage> growing(List<ScaledImage> images) {
    List<ScaledImage> kept = new ArrayList<>();
    for (int i = images.size() - 1; i >= 0; i--) {
      ScaledImage image = images.get(i);
      if (kept.isEmpty() || costs(image) < costs(kept.get(0))) {
        kept.add(0, image);
      }
    }
    return kept;
  }

  /** Returns what a browser would load of them for a width. */
  private static ScaledImage enough(List<ScaledImage> images, int width) {
    return images.stream()
        .filter(image -> image.width() >= width)
        .findFirst()
        .orElseGet(() -> last(images));
  }

  private static int costs(ScaledImage image) {
    return image.bytes().length;
  }

  private static ScaledImage last(List<ScaledImage> images) {
    return images.get(images.size() - 1);
  }
}
