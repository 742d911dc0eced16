package dev.broadsheet.document;

import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Finds HTML that would swallow what stands behind it: half a tag, a comment without its end. */
final class UnclosedHtml {
  private static final int MAX_ERRORS = 1000;

  private UnclosedHtml() {}

  /**
   * Returns what would end a block of HTML that goes on until it is found (CommonMark 0.31.2,
   * section 4.6, kinds 2 to 5), null if it is there or the block is of another kind.
   */
  static @Nullable String missingEnd(String block) {
    String html = block.stripLeading();
    String end =
        html.startsWith("<!--")
            ? "-->"
            : html.startsWith("<?")
                ? "?>"
                : html.startsWith("<![CDATA[") ? "]]>" : html.startsWith("<!") ? ">" : null;
    return end == null || html.indexOf(end, 2) >= 0 ? null : end;
  }

  /** Returns whether a block of HTML ends within a tag, an attribute or a comment. */
  static boolean endsWithin(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(MAX_ERRORS);
    parser.parseInput("<!DOCTYPE html><body>" + html, "");
    for (ParseError error : parser.getErrors()) {
      // The tokeniser's states, unlike those of the tree, are called input states.
      if (error.getErrorMessage().startsWith("Unexpectedly reached end of file")) {
        return true;
      }
    }
    return false;
  }
}
