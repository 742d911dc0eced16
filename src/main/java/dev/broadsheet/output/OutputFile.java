package dev.broadsheet.output;

/**
 * A file of the published site, before it is written.
 *
 * @param path the path from the site's root, with {@code /}, without one at its start
 * @param content what is in it
 * @param origin what it was made from, as messages name it: a source file, or a template
 * @param generated whether Broadsheet makes it of its own accord, so that an editor who is in its
 *     way has to move
 */
public record OutputFile(String path, Content content, String origin, boolean generated) {

  /** Makes a file that is in memory. */
  public OutputFile(String path, byte[] bytes, String origin, boolean generated) {
    this(path, Content.of(bytes), origin, generated);
  }

  /** Makes a file that is in memory, and that an editor asked for. */
  public OutputFile(String path, byte[] bytes, String origin) {
    this(path, bytes, origin, false);
  }

  /** Returns the whole content; nobody changes it. */
  public byte[] bytes() {
    return content.bytes();
  }

  /** Returns this file with another content. */
  public OutputFile with(Content other) {
    return new OutputFile(path, other, origin, generated);
  }
}
