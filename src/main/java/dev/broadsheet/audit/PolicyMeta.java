package dev.broadsheet.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a policy into a page: before all that it is about, and behind the encoding, which has to be
 * within the first 1024 bytes.
 */
final class PolicyMeta {
  private static final int HEAD = 1024;

  private static final List<Pattern> BEFORE =
      List.of(
          Pattern.compile("<meta\\s+charset=[^>]*>", Pattern.CASE_INSENSITIVE),
          Pattern.compile("<head(?:\\s[^>]*)?>", Pattern.CASE_INSENSITIVE),
          Pattern.compile("<html(?:\\s[^>]*)?>", Pattern.CASE_INSENSITIVE),
          Pattern.compile("<!doctype[^>]*>", Pattern.CASE_INSENSITIVE));

  private PolicyMeta() {}

  /**
   * Returns a page with its policy.
   *
   * @param page in UTF-8
   */
  static byte[] insert(byte[] page, String policy) {
    byte[] meta =
        ("\n<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">")
            .getBytes(UTF_8);
    int at = place(page);
    byte[] secured = Arrays.copyOf(page, page.length + meta.length);
    System.arraycopy(meta, 0, secured, at, meta.length);
    System.arraycopy(page, at, secured, at + meta.length, page.length - at);
    return secured;
  }

  // What is looked for is in ASCII, so that a byte may stand for a sign.
  private static int place(byte[] page) {
    String head = new String(page, 0, Math.min(page.length, HEAD), ISO_8859_1);
    for (Pattern before : BEFORE) {
      Matcher matcher = before.matcher(head);
      if (matcher.find()) {
        return matcher.end();
      }
    }
    return 0;
  }
}
