package dev.broadsheet.output;

/**
 * A file of the published site, before it is written.
 *
 * @param path the path from the site's root, with {@code /}, without one at its start
 * @param bytes the whole content; nobody changes it
 * @param origin the source file it was made from, as messages name it
 */
@SuppressWarnings("ArrayRecordComponent") // Ten thousand pages are not copied to guard the bytes.
public record OutputFile(String path, byte[] bytes, String origin) {}
