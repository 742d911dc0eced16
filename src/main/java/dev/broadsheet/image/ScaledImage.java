package dev.broadsheet.image;

/**
 * A picture in one size and format, ready to publish.
 *
 * @param format its format
 * @param width its width in pixels
 * @param height its height in pixels
 * @param bytes the file; nobody changes it
 */
@SuppressWarnings("ArrayRecordComponent") // Files are not copied to guard their bytes.
public record ScaledImage(ImageFormat format, int width, int height, byte[] bytes) {}
