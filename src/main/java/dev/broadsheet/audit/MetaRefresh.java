package dev.broadsheet.audit;

/** Reads {@code meta http-equiv="refresh"} (HTML standard, "shared declarative refresh steps"). */
final class MetaRefresh {
  private final String content;
  private int at;

  private MetaRefresh(String content) {
    this.content = content;
  }

  /** Returns the address that a page is sent on to, empty for its own. */
  static String address(String content) {
    return new MetaRefresh(content).address();
  }

  private String address() {
    skip(" \t\n\f\r");
    skip("0123456789.");
    skip(" \t\n\f\r");
    skip(";,");
    skip(" \t\n\f\r");
    int start = at;
    if (content.regionMatches(true, at, "url", 0, 3)) {
      at += 3;
      skip(" \t\n\f\r");
      if (content.startsWith("=", at)) {
        at++;
        skip(" \t\n\f\r");
      } else {
        at = start;
      }
    }
    boolean quoted = content.startsWith("'", at) || content.startsWith("\"", at);
    if (!quoted) {
      return content.substring(at);
    }
    int end = content.indexOf(content.charAt(at), at + 1);
    return content.substring(at + 1, end < 0 ? content.length() : end);
  }

  private void skip(String signs) {
    while (at < content.length() && signs.indexOf(content.charAt(at)) >= 0) {
      at++;
    }
  }
}
