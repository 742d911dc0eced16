package dev.broadsheet.asset;

import dev.broadsheet.site.Permalink;
import org.jspecify.annotations.Nullable;

/**
 * A file that is published as it is.
 *
 * @param origin the file as messages name it
 * @param permalink its address; pictures and the theme's files have the hash of their bytes in it,
 *     so that browsers may keep them for ever
 * @param bytes its content; nobody changes it
 * @param size its size if it is a picture whose size is known, or null
 */
@SuppressWarnings("ArrayRecordComponent") // Files are not copied to guard their bytes.
public record Asset(String origin, Permalink permalink, byte[] bytes, @Nullable PictureSize size) {}
