package dev.broadsheet.render;

import dev.broadsheet.asset.Asset;
import dev.broadsheet.asset.PictureSize;
import dev.broadsheet.asset.ResponsiveImage;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A picture as a template shows it.
 *
 * @param src its address, as seen from the page
 * @param srcset the same picture in several widths, as the attribute of that name has them, or null
 * @param webp the same as {@code srcset} in WebP, or null
 * @param alt what it shows
 * @param caption the words beneath it, or null
 * @param credit who made it, or null
 * @param width its width in pixels, or null where it isn't known
 * @param height its height in pixels, or null where it isn't known
 */
public record ShownPicture(
    String src,
    @Nullable String srcset,
    @Nullable String webp,
    String alt,
    @Nullable String caption,
    @Nullable String credit,
    @Nullable Integer width,
    @Nullable Integer height) {

  static ShownPicture of(
      Asset asset, Scope scope, String alt, @Nullable String caption, @Nullable String credit) {
    Addresses addresses = scope.addresses();
    ResponsiveImage image = asset.responsive();
    if (image == null) {
      PictureSize size = asset.size();
      return new ShownPicture(
          addresses.to(asset.permalink()),
          null,
          null,
          alt,
          caption,
          credit,
          size == null ? null : size.width(),
          size == null ? null : size.height());
    }
    // Feed readers show what they find, at the size that it has.
    ResponsiveImage.Variant sized = scope.inPage() ? image.widest() : image.usual();
    return new ShownPicture(
        addresses.to(image.usual().permalink()),
        scope.inPage() && image.own().size() > 1 ? set(image.own(), addresses) : null,
        scope.inPage() && !image.webp().isEmpty() ? set(image.webp(), addresses) : null,
        alt,
        caption,
        credit,
        sized.width(),
        sized.height());
  }

  private static String set(List<ResponsiveImage.Variant> variants, Addresses addresses) {
    return variants.stream()
        .map(variant -> addresses.to(variant.permalink()) + " " + variant.width() + "w")
        .collect(Collectors.joining(", "));
  }
}
