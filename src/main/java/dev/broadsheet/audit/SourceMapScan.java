package dev.broadsheet.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the source map that a script or style sheet names in a comment (ECMA-426, section 11.1.2).
 * A browser fetches it when its developer tools are open.
 */
final class SourceMapScan {
  private static final String NAME = "sourceMappingURL";
  private static final Pattern COMMENT = Pattern.compile("[@#]\\s*" + NAME + "\\s*=\\s*([^\\s*]+)");

  private SourceMapScan() {}

  static void scan(String text, LeakCollector leaks) {
    if (text.contains(NAME)) {
      Matcher matcher = COMMENT.matcher(text);
      while (matcher.find()) {
        leaks.fetch(Construct.SOURCE_MAP, NAME, matcher.group(1));
      }
    }
  }
}
