package dev.broadsheet.output;

/**
 * A file of the published site, before it is written.
 *
 * @param path the path from the site's root, with {@code /}, without one at its start
 * @param bytes the whole content; nobody changes it
 * @param origin what it was made from, as messages name it: a source file, or a template
 * @param generated whether Broadsheet makes it of its own accord, so that an editor who is in its
 *     way has to move
 */
@SuppressWarnings("ArrayRecordComponent") // Ten thousand pages are not copied to guard the bytes.
public record OutputFile(String path, byte[] bytes, String origin, boolean generated) {

  /** Makes a file that an editor asked for. */
  public OutputFile(String path, byte[] bytes, String origin) {
    this(path, bytes, origin, false);
  }

  /** Returns this file with another content. */
  public OutputFile with(byte[] content) {
    return new OutputFile(path, content, origin, generated);
  }
}
