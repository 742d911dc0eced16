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
}
