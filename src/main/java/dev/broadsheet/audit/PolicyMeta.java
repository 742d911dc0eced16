package dev.broadsheet.audit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a policy into a page: before all that it is about, and behind the encoding, which has to be
 * within the first 1024 bytes.
 */
final class PolicyMeta {
  private static final List<Pattern> BEFORE =
      List.of(
          Pattern.compile("<meta\\s+charset=[^>]*>", Pattern.CASE_INSENSITIVE),
          Pattern.compile("<head(?:\\s[^>]*)?>", Pattern.CASE_INSENSITIVE),
          Pattern.compile("<html(?:\\s[^>]*)?>", Pattern.CASE_INSENSITIVE),
          Pattern.compile("<!doctype[^>]*>", Pattern.CASE_INSENSITIVE));

  private PolicyMeta() {}

  static String insert(String page, String policy) {
    int at = place(page);
    return page.substring(0, at)
        + "\n<meta http-equiv=\"Content-Security-Policy\" content=\""
        + policy
        + "\">"
        + page.substring(at);
  }

  private static int place(String page) {
    for (Pattern before : BEFORE) {
      Matcher matcher = before.matcher(page);
      if (matcher.find()) {
        return matcher.end();
      }
    }
    return 0;
  }
}
