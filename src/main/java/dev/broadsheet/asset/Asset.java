package dev.broadsheet.asset;

import dev.broadsheet.site.Permalink;
import org.jspecify.annotations.Nullable;

/**
 * A file that is published, and what is made of it if it is a picture.
 *
 * @param origin the file as messages name it
 * @param permalink its address; pictures and the theme's files have the hash of their bytes in it,
 *     so that browsers may keep them for ever
 * @param bytes its content; nobody changes it
 * @param size its size if it is a picture whose size is known, or null
 * @param responsive the sizes that pages show it in, or null where it is shown as it is
 */
@SuppressWarnings("ArrayRecordComponent") // Files are not copied to guard their bytes.
public record Asset(
    String origin,
    Permalink permalink,
    byte[] bytes,
    @Nullable PictureSize size,
    @Nullable ResponsiveImage responsive) {

  /** Makes a file that is published as it is. */
  Asset(String origin, Permalink permalink, byte[] bytes, @Nullable PictureSize size) {
    this(origin, permalink, bytes, size, null);
  }
}
