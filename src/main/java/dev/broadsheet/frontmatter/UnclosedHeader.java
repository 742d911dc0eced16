package dev.broadsheet.frontmatter;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;

/**
 * A header that is opened and never closed: either nothing closes it, or a thematic break further
 * down in the article does, so that the text before it is read as data.
 */
final class UnclosedHeader {
  private UnclosedHeader() {}

  /** Returns the problem; {@code where} tells where to close the header. */
  static Problem problem(SourceText source, int opening, String where) {
    String fence = source.text().substring(opening, opening + 3);
    return Problem.error(
        source.at(opening, opening + fence.length()),
        "the front matter that opens here is never closed",
        "put a line of " + fence + where);
  }

  /**
   * Returns the number of the first line that looks like an article's text in a header that can't
   * be read, or 0: one behind an empty line, not indented, with words but without a key.
   */
  static int firstLineOfText(SourceText source, int start, int end) {
    boolean behindEmptyLine = false;
    for (int at = start; at < end; at = FrontMatterSplitter.nextLine(source.text(), at)) {
      String line = source.at(at, at).lineText();
      if (line.isBlank()) {
        behindEmptyLine = true;
      } else if (!line.startsWith("#")) {
        if (behindEmptyLine && isText(line)) {
          return source.at(at, at).line();
        }
        behindEmptyLine = false;
      }
    }
    return 0;
  }

  private static boolean isText(String line) {
    boolean key = line.contains(": ") || line.endsWith(":") || line.contains("=");
    return !key && line.indexOf(' ') > 0 && !line.startsWith("- ");
  }
}
