package dev.broadsheet.content;

/** The scheme that an absolute URL begins with (RFC 3986, section 3.1). */
public final class UrlScheme {
  private UrlScheme() {}

  /** Returns the offset of the colon behind a URL's scheme, -1 where the URL is relative. */
  public static int end(String url) {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (c == ':') {
        return i == 0 ? -1 : i;
      }
      if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'))) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Returns a URL as browsers read it (URL standard, section 4.4): without control characters and
   * spaces at both ends, without tabs and line ends anywhere, and with slashes for backslashes.
   */
  public static String asRead(String url) {
    if (isPlain(url)) {
      return url;
    }
    StringBuilder read = new StringBuilder(url.length());
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c != '\t' && c != '\n' && c != '\r') {
        read.append(c == '\\' ? '/' : c);
      }
    }
    int start = 0;
    while (start < read.length() && read.charAt(start) <= ' ') {
      start++;
    }
    int end = read.length();
    while (end > start && read.charAt(end - 1) <= ' ') {
      end--;
    }
    return read.substring(start, end);
  }

  private static boolean isPlain(String url) {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c <= ' ' || c == '\\') {
        return false;
      }
    }
    return true;
  }
}
