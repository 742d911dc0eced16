package dev.broadsheet.document;

import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** Finds HTML that would swallow what stands behind it: half a tag, a comment without its end. */
final class UnclosedHtml {
  private static final int MAX_ERRORS = 1000;

  private UnclosedHtml() {}

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
