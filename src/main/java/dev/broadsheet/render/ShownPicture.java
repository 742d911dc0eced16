package dev.broadsheet.render;

import dev.broadsheet.asset.Asset;
import org.jspecify.annotations.Nullable;

/**
 * A picture as a template shows it.
 *
 * @param src its address, as seen from the page
 * @param alt what it shows
 * @param caption the words beneath it, or null
 * @param credit who made it, or null
 * @param width its width in pixels, or null where it isn't known
 * @param height its height in pixels, or null where it isn't known
 */
public record ShownPicture(
    String src,
    String alt,
    @Nullable String caption,
    @Nullable String credit,
    @Nullable Integer width,
    @Nullable Integer height) {

  static ShownPicture of(
      Asset asset,
      Addresses addresses,
      String alt,
      @Nullable String caption,
      @Nullable String credit) {
    return new ShownPicture(
        addresses.to(asset.permalink()),
        alt,
        caption,
        credit,
        asset.size() == null ? null : asset.size().width(),
        asset.size() == null ? null : asset.size().height());
  }

  /** Returns the picture as markup. */
  String html() {
    StringBuilder html = new StringBuilder("<img src=\"").append(Markup.escape(src));
    html.append("\" alt=\"").append(Markup.escape(alt)).append('"');
    if (width != null && height != null) {
      html.append(" width=\"").append(width).append("\" height=\"").append(height).append('"');
    }
    return html.append(" loading=\"lazy\">").toString();
  }
}
