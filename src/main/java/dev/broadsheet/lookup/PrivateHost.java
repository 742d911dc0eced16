package dev.broadsheet.lookup;

import java.util.regex.Pattern;

/** Tells addresses of this machine and of private networks (RFC 1918, 3927, 4193, 6761) by name. */
final class PrivateHost {
  private static final Pattern PRIVATE =
      Pattern.compile(
          "localhost|.*\\.localhost|0\\..*|127\\..*|10\\..*|192\\.168\\..*|169\\.254\\..*"
              + "|172\\.(?:1[6-9]|2\\d|3[01])\\..*|\\[(?:::1?|f[cd].*|fe[89ab].*|::ffff:.*)]",
          Pattern.CASE_INSENSITIVE);

  private PrivateHost() {}

  static boolean is(String host) {
    return PRIVATE.matcher(host).matches();
  }
}
