package dev.broadsheet.diagnostic;

/**
 * A place in a file that an editor can open.
 *
 * @param file the file as the editor knows it, relative to the project, with {@code /}
 * @param line the line, from 1; 0 where the whole file is meant
 * @param column the column in code points, from 1; 0 where the whole line or file is meant
 * @param length how many code points of the line are meant; 0 where no text is
 * @param lineText the whole line without its end; empty where {@code line} is 0
 */
public record Location(String file, int line, int column, int length, String lineText) {

  /** Returns the location that means the whole of a file. */
  public static Location ofFile(String file) {
    return new Location(file, 0, 0, 0, "");
  }
}
